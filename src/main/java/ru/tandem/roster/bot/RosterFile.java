package ru.tandem.roster.bot;

import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.roster.ImportRoster;
import ru.tandem.roster.ReadRoster;
import tools.jackson.databind.JsonNode;

/**
 * The curator sends the list. It is fetched and read afterwards, so that nobody waits for it.
 *
 * <pre>
 *   Пришлите файл: Excel или CSV.      7 классы.xlsx
 *   Файл получен, читаю…
 * </pre>
 */
@Bot
class RosterFile {

  static final String FORM = "roster.file";

  private final CuratedProgrammes programmes;
  private final ImportRoster imports;
  private final ReadRoster read;
  private final PastedLists pasted;

  RosterFile(
      CuratedProgrammes programmes, ImportRoster imports, ReadRoster read, PastedLists pasted) {
    this.programmes = programmes;
    this.imports = imports;
    this.read = read;
    this.pasted = pasted;
  }

  @OnForm(FORM)
  Form form(Person curator, ProgrammeId id) {
    Programme programme = programmes.of(curator, id);
    Form form = Form.named(FORM);
    if (programmes.of(curator).size() > 1) {
      form.title(Text.of("roster.file.of", programmes.title(curator, programme)));
    }
    return form.ask("file", Kinds.tableOrLines(read::mayBeList))
        .hint(Text.of("roster.file.hint"))
        .then(answers -> received(curator, programme, answers));
  }

  private Reply received(Person curator, Programme programme, Answers answers) {
    JsonNode sent = answers.get("file").orElseThrow();
    if (sent.isString()) {
      return pasted.received(curator, programme, sent.asString());
    }
    JsonNode file = sent.get(0);
    String name = file.get("name").asString();
    imports.receive(curator, programme.id(), file.get("id").asString(), name);
    return Screen.of("roster.received").with(Button.home());
  }
}
