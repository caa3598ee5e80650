"""What the house stands on: Asterisk, SIPp, Mosquitto, ffmpeg, a recogniser's model, a built console."""
