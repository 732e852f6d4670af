package ru.tandem.conversation;

import java.util.ArrayList;
import java.util.List;

/**
 * As much of a long list as fits one screen.
 *
 * @param number from 0
 * @param pages at least 1
 */
public record Page<T>(List<T> items, int number, int pages) {

  /**
   * @param wanted a page that does not exist any more gives the nearest that does
   * @param size how many fit, at least 1
   */
  public static <T> Page<T> of(List<T> all, int wanted, int size) {
    int pages = Math.max(1, (all.size() + size - 1) / size);
    int number = Math.max(0, Math.min(wanted, pages - 1));
    int from = number * size;
    return new Page<>(all.subList(from, Math.min(from + size, all.size())), number, pages);
  }

  /**
   * The ways to the pages before and after, where there are such.
   *
   * @param arguments what the action is told before the number of the page
   */
  public List<Button> turns(String action, Object... arguments) {
    List<Button> turns = new ArrayList<>();
    if (number > 0) {
      turns.add(Button.press("conversation.page.before", action, and(arguments, number - 1)));
    }
    if (number < pages - 1) {
      turns.add(Button.press("conversation.page.after", action, and(arguments, number + 1)));
    }
    return turns;
  }

  private static Object[] and(Object[] arguments, int page) {
    List<Object> all = new ArrayList<>(List.of(arguments));
    all.add(page);
    return all.toArray();
  }
}
