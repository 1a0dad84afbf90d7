"""What holds of services, staff and policies wherever they stand; pure."""
