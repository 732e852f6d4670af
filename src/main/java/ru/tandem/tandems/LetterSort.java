package ru.tandem.tandems;

/** What was sent where it was no words. */
public enum LetterSort {
  PICTURE,
  VOICE,
  FILE
}
