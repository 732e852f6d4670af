package ru.tandem.sandbox;

/** Bytes that were sent through the local Telegram, by whichever side. */
record StoredFile(
    Kind kind,
    String id,
    String path,
    String name,
    String mime,
    byte[] bytes,
    int width,
    int height) {

  enum Kind {
    DOCUMENT,
    PHOTO,
    VOICE,
    STICKER
  }
}
