package ru.tandem.consents.bot;

import java.util.List;
import ru.tandem.consents.PaperForm;
import ru.tandem.consents.Register;
import ru.tandem.consents.SheetPhoto;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantId;
import ru.tandem.people.Codes;
import ru.tandem.people.Person;

/** The photos of signed sheets, for the curator to look at again. */
@Bot
class SheetPhotos {

  private final Register register;

  SheetPhotos(Register register) {
    this.register = register;
  }

  /** The person's page of the register with a button for each. */
  Screen under(Screen page, Participant about) {
    Screen screen = page;
    for (PaperForm form : register.papers(about)) {
      Text label = Text.of("consents.sheetphoto.item", Codes.shown(form.code()));
      screen = screen.with(Button.press(label, "consents.sheetphoto", about.id(), form.number()));
    }
    return screen;
  }

  @OnPress("consents.sheetphoto")
  Reply photo(Person curator, ParticipantId id, long number) {
    PaperForm form = register.paper(curator, id, number);
    List<SheetPhoto> photos = form.photos();
    Reply reply = Reply.none();
    for (int i = 0; i < photos.size(); i++) {
      Screen shown = shown(photos.get(i), form, i + 1);
      boolean last = i == photos.size() - 1;
      reply =
          reply.then(
              last
                  ? shown.with(
                      Button.press("consents.back", ConsentRegister.CARD, id), Button.home())
                  : shown);
    }
    return reply;
  }

  private static Screen shown(SheetPhoto photo, PaperForm form, int number) {
    return Screen.of("consents.sheetphoto", Codes.shown(form.code()), number, form.photos().size())
        .kept(photo.file(), photo.isPicture());
  }
}
