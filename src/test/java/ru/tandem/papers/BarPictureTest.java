package ru.tandem.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import ru.tandem.papers.BarPicture.Bar;

/** A picture that can be read on a phone. */
class BarPictureTest {

  private static final int PHONE = 360;

  @Test
  void lettersAreTwelvePointsHighAtTheWidthOfAPhone() {
    assertThat(BarPicture.LETTERS * PHONE / BarPicture.WIDTH).isGreaterThanOrEqualTo(12);
  }

  @Test
  void itGrowsWithItsRowsAndStaysAsWideAsItIs() throws IOException {
    BarPicture few =
        new BarPicture("Ожидали и получилось").legend("ожидали", "получилось").upTo(10);
    few.row("Лёгкость общения", new Bar(6, "6,0"), new Bar(8, "8,0"));
    int low = ImageIO.read(new ByteArrayInputStream(few.png())).getHeight();
    for (int i = 0; i < 9; i++) {
      few.row(
          "Насколько полезными были общие встречи, где много ребят и взрослых",
          new Bar(7.6, "7,6"),
          new Bar(8, "8,0"));
    }
    byte[] png = few.png();
    assertThat(ImageIO.read(new ByteArrayInputStream(png)).getHeight()).isGreaterThan(3 * low);
    assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(1080);
    Files.write(Path.of("target/bars.png"), png);
  }
}
