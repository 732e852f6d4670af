package ru.tandem.monitoring.bot.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;
import ru.tandem.conversation.OnForm;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Page;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.ScreenPlace;
import ru.tandem.conversation.Text;
import ru.tandem.monitoring.season.Pair;
import ru.tandem.monitoring.season.ReadSeason;
import ru.tandem.monitoring.stories.Stories;
import ru.tandem.monitoring.stories.Story;
import ru.tandem.monitoring.stories.StoryId;
import ru.tandem.monitoring.stories.StoryKind;
import ru.tandem.monitoring.stories.TellStory;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.bot.ProgrammePart;
import ru.tandem.programmes.bot.ProgrammeScreen;
import ru.tandem.tandems.Tandem;
import ru.tandem.tandems.TandemId;
import ru.tandem.tandems.Tandems;

/**
 * The curator writes the story of a pair, and offers the pairs what they may keep.
 *
 * <pre>
 *   Что рассказать о паре?     За осень Аня полюбила дроби…
 *   Есть фотография?           (фото)
 * </pre>
 */
@Bot
@Order(ScreenPlace.STORIES)
class StoryDesk implements ProgrammePart {

  private static final String SHOW = "monitoring.stories";
  private static final String FORM = "monitoring.story";
  private static final int LONGEST = 1500;
  private static final int PER_PAGE = 8;

  private final CuratedProgrammes curated;
  private final ReadSeason read;
  private final Tandems tandems;
  private final Stories stories;
  private final TellStory tell;
  private final AskOfStory asking;
  private final StoryPhoto photo;

  StoryDesk(
      CuratedProgrammes curated,
      ReadSeason read,
      Tandems tandems,
      Stories stories,
      TellStory tell,
      AskOfStory asking,
      StoryPhoto photo) {
    this.curated = curated;
    this.read = read;
    this.tandems = tandems;
    this.stories = stories;
    this.tell = tell;
    this.asking = asking;
    this.photo = photo;
  }

  @Override
  public void show(Person curator, Programme programme, ProgrammeScreen screen) {
    if (tandems.existsByProgrammeId(programme.id())) {
      screen.item(Button.press("monitoring.stories.item", SHOW, programme.id()));
    }
  }

  @OnPress(SHOW)
  Reply show(Person curator, ProgrammeId id) {
    return show(curated.of(curator, id), Text.empty());
  }

  private Screen show(Programme programme, Text done) {
    List<Text> lines = new ArrayList<>();
    List<Button> buttons = new ArrayList<>();
    for (Story story : all(programme, StoryKind.STORY)) {
      lines.add(line(story));
      Text label = Text.of("monitoring.stories.open", asking.names(story));
      buttons.add(Button.press(label, "monitoring.story.card", story.id()));
    }
    int agreed =
        (int)
            all(programme, StoryKind.KEEPSAKE).stream()
                .filter(story -> tell.standing(story) == TellStory.Standing.AGREED)
                .count();
    int offered = all(programme, StoryKind.KEEPSAKE).size();
    Screen screen =
        Screen.of(
                Text.paragraphs(
                    Text.of("monitoring.stories", programme.title()),
                    Text.lines(lines),
                    offered == 0 ? Text.empty() : Text.of("monitoring.keepsakes", offered, agreed),
                    programme.isClosed() ? Text.of("monitoring.stories.closed") : Text.empty(),
                    done))
            .grid(buttons, 1);
    return asked(screen, programme)
        .with(Button.press("programmes.back", "programmes.open", programme.id()), Button.home());
  }

  /** Nobody of a closed season is asked anything any more. */
  private static Screen asked(Screen screen, Programme programme) {
    ProgrammeId id = programme.id();
    return programme.isClosed()
        ? screen
        : screen
            .with(Button.press("monitoring.stories.write", "monitoring.story.pairs", id, 0))
            .with(Button.press("monitoring.keepsakes.offer", "monitoring.keepsakes", id));
  }

  private List<Story> all(Programme programme, StoryKind kind) {
    return stories.findByProgrammeIdAndKindOrderById(programme.id(), kind);
  }

  private Text line(Story story) {
    return Text.of("monitoring.stories.line." + tell.standing(story), asking.names(story));
  }

  @OnPress("monitoring.story.pairs")
  Reply pairs(Person curator, ProgrammeId id, int page) {
    Programme programme = curated.open(curator, id);
    Page<Pair> shown = Page.of(met(programme), page, PER_PAGE);
    List<Button> buttons =
        shown.items().stream()
            .map(
                pair ->
                    Button.press(
                        Text.words(pair.mentor().name() + " – " + Pair.names(pair.present())),
                        FORM,
                        pair.id()))
            .toList();
    return Screen.of(buttons.isEmpty() ? "monitoring.story.nopairs" : "monitoring.story.pairs")
        .grid(buttons, 1)
        .grid(shown.turns("monitoring.story.pairs", id), 2)
        .with(Button.press("monitoring.stories.back", SHOW, id), Button.home());
  }

  /** Who has met has something to tell. */
  private List<Pair> met(Programme programme) {
    return read.of(programme).pairs().stream()
        .filter(pair -> pair.isThere() && !pair.held().isEmpty())
        .toList();
  }

  @OnPress(FORM)
  Reply begin(Person curator, TandemId id) {
    return Reply.begin(FORM, pair(curator, id).id());
  }

  private Tandem pair(Person curator, TandemId id) {
    Tandem tandem = tandems.findById(id.value()).orElseThrow(NotFound::new);
    curated.open(curator, tandem.programme());
    return tandem;
  }

  @OnForm(FORM)
  Form form(Person curator, TandemId id) {
    Tandem tandem = pair(curator, id);
    return Form.named(FORM)
        .ask("words", Kinds.text(LONGEST))
        .hint(Text.of("monitoring.story.words.hint", asking.names(tandem)))
        .ask("photo", Kinds.photo())
        .optional()
        .review()
        .then(answers -> written(curator, tandem, answers));
  }

  private Reply written(Person curator, Tandem tandem, Answers answers) {
    Optional<String> photo =
        answers
            .get("photo")
            .filter(files -> !files.isEmpty())
            .map(files -> files.get(0).get("id").asString());
    Story story = tell.write(tandem, answers.text("words"), photo, curator.id());
    asking.ask(story);
    return show(curated.of(curator, tandem.programme()), Text.of("monitoring.story.asked"));
  }

  @OnPress("monitoring.story.card")
  Reply card(Person curator, StoryId id) {
    Story story = stories.require(id);
    Programme programme = curated.of(curator, story.programme());
    Screen screen =
        Screen.of(
                Text.paragraphs(
                    line(story),
                    Text.of("monitoring.story.words.of", story.words()),
                    withoutPhoto(story)))
            .with(Button.press("monitoring.story.drop", "monitoring.story.drop", id))
            .with(Button.press("monitoring.stories.back", SHOW, programme.id()), Button.home());
    List<Screen> parts = photo.with(story, screen, curator);
    return parts.size() == 1 ? parts.get(0) : parts.get(0).then(parts.get(1));
  }

  /** Who has to allow photos before the one of the story stands on the page. */
  private Text withoutPhoto(Story story) {
    List<Text> names =
        story.photo().isEmpty()
            ? List.of()
            : tell.withoutPhotos(story).stream().map(asking::name).toList();
    return names.isEmpty()
        ? Text.empty()
        : Text.of("monitoring.story.photo.without", Text.list(names));
  }

  @OnPress("monitoring.story.drop")
  Reply drop(Person curator, StoryId id) {
    Story story = stories.require(id);
    Programme programme = curated.of(curator, story.programme());
    tell.drop(story);
    return show(programme, Text.of("monitoring.story.dropped"));
  }

  /** Each pair that has met is asked once. */
  @OnPress("monitoring.keepsakes")
  Reply keepsakes(Person curator, ProgrammeId id) {
    Programme programme = curated.open(curator, id);
    int asked = 0;
    for (Pair pair : met(programme)) {
      if (stories.findByTandemIdAndKind(pair.tandem().id(), StoryKind.KEEPSAKE).isEmpty()) {
        asking.ask(tell.keepsake(pair.tandem(), curator.id()));
        asked++;
      }
    }
    return show(
        programme,
        asked == 0
            ? Text.of("monitoring.keepsakes.none")
            : Text.of("monitoring.keepsakes.asked", asked));
  }
}
