package ru.tandem.telegram;

import java.util.List;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardRow;
import ru.tandem.delivery.Message;
import ru.tandem.delivery.Message.Key;

/** The keys of a message as Telegram has them. */
final class Keyboards {

  private Keyboards() {}

  /** Telegram asks for a phone number only from the keyboard at the bottom of the screen. */
  static boolean asksContact(Message message) {
    for (List<Key> row : message.keys()) {
      for (Key key : row) {
        if (key.contact()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Null for no keys. */
  static InlineKeyboardMarkup under(Message message) {
    return message.keys().isEmpty()
        ? null
        : new InlineKeyboardMarkup(message.keys().stream().map(Keyboards::row).toList());
  }

  private static InlineKeyboardRow row(List<Key> keys) {
    return new InlineKeyboardRow(keys.stream().map(Keyboards::button).toList());
  }

  private static InlineKeyboardButton button(Key key) {
    InlineKeyboardButton button = new InlineKeyboardButton(key.label());
    button.setCallbackData(key.data());
    button.setUrl(key.url());
    return button;
  }

  /** Goes away when its key is pressed. */
  static ReplyKeyboardMarkup atTheBottom(Message message) {
    ReplyKeyboardMarkup keyboard =
        new ReplyKeyboardMarkup(
            message.keys().stream()
                .map(row -> new KeyboardRow(row.stream().map(Keyboards::bottomButton).toList()))
                .toList());
    keyboard.setResizeKeyboard(true);
    keyboard.setOneTimeKeyboard(true);
    return keyboard;
  }

  private static KeyboardButton bottomButton(Key key) {
    KeyboardButton button = new KeyboardButton(key.label());
    button.setRequestContact(key.contact() ? true : null);
    return button;
  }
}
