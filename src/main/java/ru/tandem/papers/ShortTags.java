package ru.tandem.papers;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lets no XML through of which the reader would have to hold a huge piece at once: a tag, a text, a
 * remark that does not end. It counts how far it is from one tag to the next.
 */
final class ShortTags extends FilterInputStream {

  private static final int FARTHEST = 256 << 10;

  private int since;
  private int last;
  private int lastButOne;

  /** What ends the piece that may hold tags as mere words; 0 outside of one. */
  private int end;

  ShortTags(InputStream xml) {
    super(xml);
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    if (one >= 0) {
      count(one);
    }
    return one;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    for (int i = offset; i < offset + read; i++) {
      count(bytes[i]);
    }
    return read;
  }

  private void count(int one) throws IOException {
    if (++since > FARTHEST) {
      throw new IOException("a piece of the file does not end");
    }
    if (end == 0) {
      if (one == '<') {
        since = 0;
      } else if (last == '<' && one == '?') {
        end = '?';
      } else if (lastButOne == '<' && last == '!' && (one == '-' || one == '[')) {
        end = one == '-' ? '-' : ']';
      }
    } else if (one == '>' && last == end && (end == '?' || lastButOne == end)) {
      end = 0;
    }
    lastButOne = last;
    last = one;
  }
}
