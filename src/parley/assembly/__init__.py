"""Where everything is put together: the one place that knows vendors and builds what others use."""
