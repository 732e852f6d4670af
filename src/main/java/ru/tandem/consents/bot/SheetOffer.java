package ru.tandem.consents.bot;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.FileOffer;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.UnaskedFile;
import ru.tandem.people.Person;
import ru.tandem.schools.Staffs;

/** The picture of a signed sheet that comes straight into the chat: first its code is asked for. */
@Component
@Order(ScreenPlace.CONSENTS)
class SheetOffer implements FileOffer {

  private final Staffs staffs;

  SheetOffer(Staffs staffs) {
    this.staffs = staffs;
  }

  /** Those of them that can be signed sheets. */
  static List<UnaskedFile> sheets(List<UnaskedFile> files) {
    return files.stream().filter(SheetOffer::isSheet).toList();
  }

  static boolean isSheet(UnaskedFile file) {
    return file.picture() || file.isImage() || file.hasEnding("pdf");
  }

  @Override
  public List<Button> offers(Person person, UnaskedFile file) {
    boolean curator = !staffs.curatedBy(person.id()).isEmpty();
    return isSheet(file) && curator
        ? List.of(Button.press("consents.sent", SignedSheets.CODE))
        : List.of();
  }
}
