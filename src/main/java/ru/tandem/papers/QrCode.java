package ru.tandem.papers;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A link as a picture for the camera. */
public final class QrCode {

  private static final int PIXELS = 600;
  private static final int MARGIN = 2;

  private QrCode() {}

  /** PNG, 600 by 600 pixels. */
  public static byte[] png(String link) {
    try {
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      MatrixToImageWriter.writeToStream(
          new QRCodeWriter()
              .encode(
                  link,
                  BarcodeFormat.QR_CODE,
                  PIXELS,
                  PIXELS,
                  Map.of(EncodeHintType.MARGIN, MARGIN)),
          "PNG",
          png);
      return png.toByteArray();
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException(tooLong);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
