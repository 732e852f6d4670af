package ru.tandem.consents.bot;

import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.FileOffer;
import ru.tandem.conversation.UnaskedFile;
import ru.tandem.people.Person;
import ru.tandem.schools.Staffs;

/** The picture of a signed sheet that comes straight into the chat: first its code is asked for. */
@Component
@Order(30)
class SheetOffer implements FileOffer {

  private final Staffs staffs;

  SheetOffer(Staffs staffs) {
    this.staffs = staffs;
  }

  @Override
  public List<Button> offers(Person person, UnaskedFile file) {
    boolean sheet = file.picture() || file.name().toLowerCase(Locale.ROOT).endsWith(".pdf");
    boolean curator = !staffs.curatedBy(person.id()).isEmpty();
    return sheet && curator ? List.of(Button.press("consents.sent", SignedSheets.CODE)) : List.of();
  }
}
