package ru.tandem.consents.bot;

import java.util.List;
import java.util.Optional;
import ru.tandem.consents.Consents;
import ru.tandem.consents.Introduction;
import ru.tandem.consents.PaperForm;
import ru.tandem.consents.PrintForm;
import ru.tandem.consents.Reader;
import ru.tandem.consents.ReceivePaper;
import ru.tandem.consents.SheetPhoto;
import ru.tandem.consents.SheetPhoto.Kind;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Option;
import ru.tandem.conversation.Overheard;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.conversation.TypedCodes;
import ru.tandem.conversation.UnaskedFiles;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ReviewApplication;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Codes;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import tools.jackson.databind.JsonNode;

/**
 * The curator takes down what came back signed.
 *
 * <pre>
 *   Код на листе                    K7M2P-PX9TA
 *   На каких листах стоит подпись?  [Участие] [Данные]
 *   Кто подписал?                   Ирина Лисицына
 *   Фотографии листов               (фото, ещё фото, файл) [Готово]
 * </pre>
 *
 * Photos may come first of all: they wait for the code.
 */
@Bot
class SignedSheets implements Overheard {

  static final String CODE = "consents.papercode";
  static final String CAME = "consents.papercame";
  private static final String SHEETS = "consents.sheets";
  private static final int LONGEST_NAME = 120;

  /** Two albums of the messenger. */
  private static final int MOST_PHOTOS = 20;

  private final PrintForm print;
  private final ReceivePaper receive;
  private final ReviewApplication review;
  private final TypedCodes codes;
  private final CuratedProgrammes programmes;
  private final Consents consents;
  private final People people;
  private final UnaskedFiles files;

  SignedSheets(
      PrintForm print,
      ReceivePaper receive,
      ReviewApplication review,
      TypedCodes codes,
      CuratedProgrammes programmes,
      Consents consents,
      People people,
      UnaskedFiles files) {
    this.print = print;
    this.receive = receive;
    this.review = review;
    this.codes = codes;
    this.programmes = programmes;
    this.consents = consents;
    this.people = people;
    this.files = files;
  }

  @OnPress(CODE)
  Reply code(Person curator) {
    requireCurator(curator);
    return Reply.begin(CODE);
  }

  private void requireCurator(Person curator) {
    if (programmes.of(curator).isEmpty()) {
      throw new NotFound();
    }
  }

  @OnPress(CAME)
  Reply came(Person curator, String code) {
    PaperForm form = print.find(code);
    Participant participant = review.of(curator, form.participant());
    if (form.isReceived() || print.isOutdated(form, participant)) {
      return Screen.of("consents.sheets.outdated")
          .with(Button.press("consents.onpaper.item", PaperDoor.OPEN, participant.id()))
          .with(Button.home());
    }
    return Reply.begin(SHEETS, form.code());
  }

  @OnForm(SHEETS)
  Form sheets(Person curator, String code) {
    requireCurator(curator);
    PaperForm form = print.find(code);
    Participant about = review.of(curator, form.participant());
    if (form.isReceived()) {
      throw new AlreadySettled();
    }
    return sheets(curator, form, about).then(answers -> received(curator, form, about, answers));
  }

  @OnForm(CODE)
  Form codeForm(Person curator) {
    requireCurator(curator);
    int waiting = SheetOffer.sheets(files.waiting(curator)).size();
    return Form.named(CODE)
        .intro(waiting == 0 ? Text.empty() : Text.of("consents.papercode.photos", waiting))
        .ask("code", Kinds.code())
        .refuse((answers, typed) -> refusal(curator, typed.asString()))
        .keeping(SheetOffer::isSheet)
        .then(answers -> came(curator, answers.text("code")));
  }

  /** Who has sent the photos just types the code. */
  @Override
  public Optional<Reply> hear(Person person, String words) {
    return isSure(person, words) ? Optional.of(came(person, words)) : Optional.empty();
  }

  @Override
  public boolean isSure(Person person, String words) {
    return Codes.canBeSpoken(words)
        && codes.areLookedAt(person)
        && !programmes.of(person).isEmpty()
        && isHere(person, words);
  }

  @Override
  public boolean isAskedIn(String form) {
    return form.equals(CODE);
  }

  private Optional<Text> refusal(Person curator, String typed) {
    return codes.refusal(curator, () -> isHere(curator, typed), "consents.papercode.unknown");
  }

  private boolean isHere(Person curator, String typed) {
    try {
      review.of(curator, print.find(typed).participant());
      return true;
    } catch (NotFound nothing) {
      return false;
    }
  }

  private Form sheets(Person curator, PaperForm form, Participant about) {
    boolean guardian = form.reader() == Reader.GUARDIAN;
    List<Option> documents =
        print.sheets(form.reader(), about).stream()
            .map(document -> Kinds.option(document.id(), DocumentPages.title(document)))
            .toList();
    return Form.named(SHEETS)
        .intro(Text.of("consents.sheets.intro", DocumentPages.name(people.get(about.person()))))
        .ask("signed", Kinds.several(documents, documents.size()))
        .ask("name", Kinds.fullName(LONGEST_NAME))
        .when(answers -> guardian)
        .ask(
            "relation",
            Kinds.choice(
                Kinds.options("consents.relation", "mother", "father", "guardian", "other")))
        .when(answers -> guardian)
        .ask("phone", Kinds.phone())
        .when(answers -> guardian)
        .optional()
        .ask("photo", Kinds.files(MOST_PHOTOS, SheetOffer.sheets(files.waiting(curator))))
        .review();
  }

  /** Pictures come without a name. */
  private static SheetPhoto photo(JsonNode sent) {
    boolean picture = sent.get("name").asString().isEmpty();
    return new SheetPhoto(sent.get("id").asString(), picture ? Kind.PICTURE : Kind.FILE);
  }

  private Reply received(Person curator, PaperForm form, Participant about, Answers answers) {
    List<String> signed = answers.codes("signed");
    List<SheetPhoto> photos =
        answers.get("photo").orElseThrow().valueStream().map(SignedSheets::photo).toList();
    if (form.reader() == Reader.GUARDIAN) {
      Introduction who =
          new Introduction(answers.text("name"), answers.text("relation"), answers.text("phone"));
      receive.guardians(curator, form, about, signed, who, photos);
    } else {
      receive.own(curator, form, about, signed, photos);
    }
    files.placed(curator, photos.stream().map(SheetPhoto::file).toList());
    boolean open = consents.gate(about).isOpen();
    return Screen.of(
            open ? "consents.sheets.open" : "consents.sheets.done",
            DocumentPages.name(people.get(about.person())))
        .with(Button.press("consents.papernext", CODE))
        .with(
            Button.press("consents.back", MissingConsents.LIST, about.programme()), Button.home());
  }
}
