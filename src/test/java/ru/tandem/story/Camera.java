package ru.tandem.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import ru.tandem.sandbox.Phone;

/**
 * Takes pictures of single messages, each as the screen of a phone shows it. The page has its own
 * window, as narrow as a phone and longer than any message, and is opened anew with nobody's phone
 * but the one that is looked at: in a narrow window a phone that lies under another one is hidden.
 */
final class Camera {

  private static final int WIDTH = 360;
  private static final int LENGTH = 2400;
  private static final int QUALITY = 45;

  /** Without a font for them all little pictures are one and the same empty box. */
  private static final String TELLS_APART =
      """
      () => {
        const drawn = sign => {
          const canvas = document.createElement('canvas');
          canvas.getContext('2d').fillText(sign, 10, 20);
          return canvas.toDataURL();
        };
        return drawn('\\u{1F3E0}') !== drawn('\\u{1F4D8}');
      }
      """;

  private final Page page;
  private final String address;
  private int taken;

  Camera(Browser browser, String address) {
    this.address = address;
    page =
        browser.newPage(
            new Browser.NewPageOptions()
                .setViewportSize(WIDTH, LENGTH)
                .setReducedMotion(ReducedMotion.REDUCE));
    if (!Boolean.TRUE.equals(page.evaluate(TELLS_APART))) {
      throw new IllegalStateException("Pictures are taken where a font has the emoji.");
    }
  }

  /** The newest message on that phone that shows these words, in its text or on a button. */
  void take(Phone phone, String words, Path picture) {
    page.navigate(address + "?" + ++taken + "#" + phone.id());
    Locator message =
        page.locator(".phone[data-person='" + phone.id() + "'] .bubble.bot")
            .filter(new Locator.FilterOptions().setHasText(words))
            .last();
    assertThat(message).isVisible();
    assertThat(page.locator(".phone")).hasCount(1);
    message.screenshot(
        new Locator.ScreenshotOptions()
            .setType(ScreenshotType.JPEG)
            .setQuality(QUALITY)
            .setPath(picture));
  }
}
