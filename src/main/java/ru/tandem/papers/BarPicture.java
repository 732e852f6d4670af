package ru.tandem.papers;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Bars that lie, as a picture for a phone: the name of each stands above it in letters that can be
 * read at the width of a phone, its value behind it. On white of its own, so that it reads the same
 * in a dark chat.
 */
public final class BarPicture {

  /** Three of these are one point of a phone that is 360 points wide. */
  static final int WIDTH = 1080;

  /** At least 12 points on that phone. */
  static final int LETTERS = 38;

  private static final int TITLE = 48;
  private static final int MARGIN = 48;
  private static final int BAR = 40;
  private static final int GAP = 10;
  private static final int ROOM_FOR_VALUES = 190;
  private static final Color INK = new Color(0x1F2A36);
  private static final Color GROUND = new Color(0xE9EEF3);
  private static final List<Color> COLOURS =
      List.of(new Color(0x9DB4C8), new Color(0x2F6FA3), new Color(0xD98A2B));

  private static final Font REGULAR = parsed("PTSans-Regular.ttf");
  private static final Font BOLD = parsed("PTSans-Bold.ttf");

  /**
   * One bar.
   *
   * @param shown the value as it is written
   */
  public record Bar(double value, String shown) {}

  /** The bars of one thing. */
  public record Row(String name, List<Bar> bars) {}

  private final String title;
  private final List<String> legend = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private double most;

  public BarPicture(String title) {
    this.title = title;
  }

  /** What the first, the second bar of each row is. */
  public BarPicture legend(String... names) {
    legend.addAll(List.of(names));
    return this;
  }

  /** The whole of the scale is shown, however short the bars are. */
  public BarPicture upTo(double most) {
    this.most = most;
    return this;
  }

  public BarPicture row(String name, Bar... bars) {
    rows.add(new Row(name, List.of(bars)));
    return this;
  }

  /** What is drawn, in its order. */
  public List<Row> rows() {
    return List.copyOf(rows);
  }

  /** Once for all pictures. */
  private static Font parsed(String name) {
    try (InputStream file = BarPicture.class.getResourceAsStream("/fonts/" + name)) {
      return Font.createFont(Font.TRUETYPE_FONT, file);
    } catch (IOException | FontFormatException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  public byte[] png() {
    int height = draw(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
    BufferedImage image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
    draw(image);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", file);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return file.toByteArray();
  }

  /** Says how high it has become. */
  private int draw(BufferedImage image) {
    Graphics2D pen = image.createGraphics();
    try {
      pen.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, image.getWidth(), image.getHeight());
      int y = words(pen, title, BOLD.deriveFont((float) TITLE), MARGIN);
      y = legend(pen, y + GAP);
      double scale = scale();
      for (Row row : rows) {
        y = row(pen, row, scale, y + 2 * GAP);
      }
      return y + MARGIN;
    } finally {
      pen.dispose();
    }
  }

  private double scale() {
    double longest =
        rows.stream().flatMap(row -> row.bars().stream()).mapToDouble(Bar::value).max().orElse(1);
    return Math.max(Math.max(most, longest), 1e-9);
  }

  private int legend(Graphics2D pen, int top) {
    int y = top;
    for (int i = 0; i < legend.size(); i++) {
      pen.setColor(COLOURS.get(colour(i, legend.size())));
      pen.fillRoundRect(MARGIN, y + GAP, BAR, BAR - GAP, GAP, GAP);
      pen.setColor(INK);
      pen.setFont(REGULAR.deriveFont((float) LETTERS));
      pen.drawString(legend.get(i), MARGIN + BAR + GAP, y + BAR);
      y += BAR + GAP;
    }
    return y;
  }

  /** A single bar is as dark as the last of two. */
  private static int colour(int bar, int bars) {
    return bars == 1 ? 1 : bar % COLOURS.size();
  }

  private int row(Graphics2D pen, Row row, double scale, int top) {
    int y = words(pen, row.name(), REGULAR.deriveFont((float) LETTERS), top);
    int room = WIDTH - 2 * MARGIN - ROOM_FOR_VALUES;
    for (int i = 0; i < row.bars().size(); i++) {
      Bar bar = row.bars().get(i);
      int length = (int) Math.round(room * Math.max(0, bar.value()) / scale);
      pen.setColor(GROUND);
      pen.fillRoundRect(MARGIN, y, room, BAR, GAP, GAP);
      pen.setColor(COLOURS.get(colour(i, row.bars().size())));
      pen.fillRoundRect(MARGIN, y, Math.max(length, 2), BAR, GAP, GAP);
      pen.setColor(INK);
      pen.setFont(BOLD.deriveFont((float) LETTERS));
      pen.drawString(bar.shown(), MARGIN + room + 2 * GAP, y + BAR - GAP / 2);
      y += BAR + GAP / 2;
    }
    return y;
  }

  /** Broken into lines where it is longer than the picture is wide. */
  private static int words(Graphics2D pen, String words, Font font, int top) {
    pen.setFont(font);
    pen.setColor(INK);
    FontMetrics metrics = pen.getFontMetrics();
    int y = top;
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && metrics.stringWidth(longer) > WIDTH - 2 * MARGIN) {
        y += metrics.getHeight();
        pen.drawString(line.toString(), MARGIN, y - metrics.getDescent());
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    y += metrics.getHeight();
    pen.drawString(line.toString(), MARGIN, y - metrics.getDescent());
    return y + GAP / 2;
  }
}
