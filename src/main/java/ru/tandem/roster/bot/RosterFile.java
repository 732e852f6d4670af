package ru.tandem.roster.bot;

import java.util.Set;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Dialogue;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.roster.ImportRoster;
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
class RosterFile implements Dialogue {

  static final String FORM = "roster.file";

  private final CuratedProgrammes programmes;
  private final ImportRoster imports;

  RosterFile(CuratedProgrammes programmes, ImportRoster imports) {
    this.programmes = programmes;
    this.imports = imports;
  }

  @Override
  public Set<String> forms() {
    return Set.of(FORM);
  }

  @Override
  public Form form(String name, Person curator, String subject) {
    ProgrammeId programme = new ProgrammeId(Long.parseLong(subject));
    programmes.of(curator, programme);
    return Form.named(FORM)
        .ask("file", Kinds.table())
        .hint(Text.of("roster.file.hint"))
        .then(answers -> received(curator, programme, answers));
  }

  private Reply received(Person curator, ProgrammeId programme, Answers answers) {
    JsonNode file = answers.get("file").orElseThrow().get(0);
    String name = file.get("name").asString();
    imports.receive(curator, programme, file.get("id").asString(), name);
    return Screen.of("roster.received").with(Button.home());
  }
}
