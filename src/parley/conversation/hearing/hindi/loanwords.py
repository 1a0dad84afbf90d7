"""English words of accidents and illness as Hindi speakers write and say them."""

LOANWORDS = """
blade ब्लेड
follow फॉलो फोलो
murder मर्डर
side साइड साईड
train ट्रेन
building बिल्डिंग
stove स्टोव
cooker कुकर कूकर
tablet टैबलेट टेबलेट
dose डोज डोज़
bomb बम
pistol पिस्टल पिस्तौल
pulse पल्स
delivery डिलीवरी डिलिवरी
pregnant प्रेग्नेंट प्रेगनेंट
smoke स्मोक
balcony बालकनी बाल्कनी
bridge ब्रिज
manhole मैनहोल
borewell बोरवेल
rape रेप
reaction रिएक्शन रियेक्शन
inhaler इनहेलर
level लेवल
wire वायर
transformer ट्रांसफार्मर ट्रांसफॉर्मर
tank टैंक टंकी tanki
ventilator वेंटिलेटर
patient पेशेंट पेशंट
driver ड्राइवर
serious सीरियस सिरियस
critical क्रिटिकल
fracture फ्रैक्चर
choke चोक
operation ऑपरेशन आपरेशन
platelet प्लेटलेट प्लेटलेट्स platelets
face फेस
body बॉडी
water वाटर
cleaner क्लीनर
factory फैक्ट्री
boiler बॉयलर
"""
"""English words in both scripts; the first spelling of a line stands for the others."""
