package ru.tandem.monitoring.bot.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import ru.tandem.consents.Consents;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Text;
import ru.tandem.conversation.Voice;
import ru.tandem.documents.PaperKind;
import ru.tandem.documents.PaperKinds;
import ru.tandem.documents.bot.DrawnPaper;
import ru.tandem.documents.bot.NumberedOrder;
import ru.tandem.documents.bot.PaperNumbers;
import ru.tandem.documents.bot.PaperSubject;
import ru.tandem.localacts.KeepRegister;
import ru.tandem.localacts.LocalAct;
import ru.tandem.monitoring.bot.papers.ReportPicture.Theme;
import ru.tandem.monitoring.bot.papers.SiteStories.SitePhoto;
import ru.tandem.monitoring.bot.papers.SiteStories.Told;
import ru.tandem.monitoring.figures.ReportSeason;
import ru.tandem.monitoring.figures.SeasonReport;
import ru.tandem.monitoring.season.Member;
import ru.tandem.schools.SchoolId;
import ru.tandem.schools.Schools;

/**
 * What a school publishes of a programme: numbers, acts, pictures, and those mentors by name who
 * have agreed to be named; as a page and as Markdown.
 */
@Component
class SitePack implements DrawnPaper {

  private final ReportSeason report;
  private final ReportWords words;
  private final ReportPicture pictures;
  private final PaperNumbers numbers;
  private final PaperKinds kinds;
  private final Consents consents;
  private final SiteNews news;
  private final SiteStories stories;
  private final KeepRegister register;
  private final Schools schools;
  private final Chats chats;

  SitePack(
      ReportSeason report,
      ReportWords words,
      ReportPicture pictures,
      PaperNumbers numbers,
      PaperKinds kinds,
      Consents consents,
      SiteNews news,
      SiteStories stories,
      KeepRegister register,
      Schools schools,
      Chats chats) {
    this.report = report;
    this.words = words;
    this.pictures = pictures;
    this.numbers = numbers;
    this.kinds = kinds;
    this.consents = consents;
    this.news = news;
    this.stories = stories;
    this.register = register;
    this.schools = schools;
    this.chats = chats;
  }

  @Override
  public String code() {
    return "site-pack";
  }

  /** A heading and what stands below it, line by line. */
  private record Chapter(Text heading, List<Told> lines) {

    static Chapter of(String heading, List<Text> lines) {
      return new Chapter(Text.of(heading), lines.stream().map(Told::of).toList());
    }

    List<SitePhoto> photos() {
      return lines.stream().flatMap(line -> line.photo().stream()).toList();
    }
  }

  @Override
  public byte[] draw(PaperSubject of) {
    SeasonReport season = report.of(of.programme());
    List<Chapter> chapters =
        List.of(
            Chapter.of("monitoring.site.numbers", numbers(season)),
            Chapter.of("monitoring.site.acts", acts(of)),
            Chapter.of("monitoring.site.mentors", mentors(season)),
            Chapter.of("monitoring.site.news", news.of(season.season())),
            new Chapter(Text.of("monitoring.site.stories"), stories.of(season.season())));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      add(zip, "index.md", markdown(of, chapters).getBytes(StandardCharsets.UTF_8));
      add(zip, "index.html", page(of, chapters).getBytes(StandardCharsets.UTF_8));
      for (Theme theme : shown(season)) {
        add(zip, name(theme), pictures.png(season, theme, of.voice()));
      }
      for (Chapter chapter : chapters) {
        for (SitePhoto photo : chapter.photos()) {
          add(zip, photo.file(), photo.jpeg());
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return file.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  private List<Theme> shown(SeasonReport season) {
    return Stream.of(Theme.EXPECTED_MENTEE, Theme.WEEKS)
        .filter(theme -> pictures.has(season, theme))
        .toList();
  }

  private static String name(Theme theme) {
    return theme == Theme.WEEKS ? "weeks.png" : "results.png";
  }

  /** What is not known yet is no news for a site. */
  private List<Text> numbers(SeasonReport season) {
    List<Text> numbers = new ArrayList<>();
    numbers.add(Text.of("monitoring.site.mentees", season.season().mentees().size()));
    numbers.add(Text.of("monitoring.site.mentorscount", season.season().mentors().size()));
    numbers.add(Text.of("monitoring.site.pairs", season.season().pairs().size()));
    numbers.add(Text.of("monitoring.site.held", season.season().held().size()));
    season
        .mentees()
        .satisfied()
        .map(any -> Text.of("monitoring.site.satisfied", words.satisfied(season.mentees())))
        .ifPresent(numbers::add);
    return numbers;
  }

  /**
   * What the school has entered in its register and is in force, and what the bot has made: also
   * those that are numbered at a desk of their own, the orders on mentors and on pairs.
   */
  private List<Text> acts(PaperSubject of) {
    SchoolId school = of.programme().school();
    List<LocalAct> entered =
        register.in(school).stream().filter(act -> act.isInForce(register.today(school))).toList();
    List<Text> acts = new ArrayList<>();
    entered.forEach(
        act -> acts.add(Text.of("monitoring.site.act", act.title(), act.number(), act.dated())));
    for (PaperKind kind : kinds.all()) {
      if (kind.numbered() || kind.format() == PaperKind.Format.DESK) {
        numbers
            .of(of.programme(), kind)
            .filter(order -> entered.stream().noneMatch(act -> isSame(act, order)))
            .ifPresent(order -> acts.add(act(kind, order)));
      }
    }
    return acts;
  }

  private static boolean isSame(LocalAct act, NumberedOrder order) {
    return act.number().equals(order.number()) && act.dated().equals(order.day());
  }

  private static Text act(PaperKind kind, NumberedOrder order) {
    return Text.of(
        "monitoring.site.act", PaperTexts.words(kind.title()), order.number(), order.day());
  }

  /** Nobody is named who has not agreed to it. */
  private List<Text> mentors(SeasonReport season) {
    return season.season().mentors().stream()
        .filter(mentor -> consents.publishingAllowed(mentor.part().id()))
        .map(SitePack::named)
        .toList();
  }

  private static Text named(Member mentor) {
    return Text.list(List.of(Text.words(mentor.name()), PeopleFacts.place(mentor)));
  }

  private String markdown(PaperSubject of, List<Chapter> chapters) {
    StringBuilder page = new StringBuilder("# " + title(of) + "\n");
    for (Chapter chapter : chapters) {
      if (!chapter.lines().isEmpty()) {
        page.append("\n## ").append(chats.plain(chapter.heading(), of.voice())).append("\n\n");
        chapter.lines().forEach(line -> page.append(markdown(line, of.voice())));
      }
    }
    for (Theme theme : shown(report.of(of.programme()))) {
      String words = chats.plain(Text.of("monitoring.picture." + theme), of.voice());
      page.append("\n![" + words + "](" + name(theme) + ")\n");
    }
    return page.toString();
  }

  private String markdown(Told line, Voice voice) {
    String words = "- " + chats.plain(line.words(), voice) + "\n";
    return line.photo()
        .map(photo -> words + "\n  ![" + photo.names() + "](" + photo.file() + ")\n")
        .orElse(words);
  }

  private String item(Told line, Voice voice) {
    String words = "<li>" + chats.html(line.words(), voice);
    String photo =
        line.photo()
            .map(
                one ->
                    "<br><img src=\"%s\" width=\"540\" alt=\"%s\">"
                        .formatted(one.file(), escaped(one.names()).replace("\"", "&quot;")))
            .orElse("");
    return words + photo + "</li>\n";
  }

  private String page(PaperSubject of, List<Chapter> chapters) {
    Voice voice = of.voice();
    StringBuilder page = new StringBuilder("<!doctype html>\n<html lang=\"");
    page.append(voice.language().locale().getLanguage());
    page.append("\"><head><meta charset=\"utf-8\"><title>").append(escaped(title(of)));
    page.append("</title></head><body>\n<h1>").append(escaped(title(of))).append("</h1>\n");
    for (Chapter chapter : chapters) {
      if (!chapter.lines().isEmpty()) {
        page.append("<h2>").append(chats.html(chapter.heading(), voice)).append("</h2>\n<ul>\n");
        chapter.lines().forEach(line -> page.append(item(line, voice)));
        page.append("</ul>\n");
      }
    }
    shown(report.of(of.programme()))
        .forEach(
            theme ->
                page.append("<p><img src=\"")
                    .append(name(theme))
                    .append("\" width=\"540\" alt=\"")
                    .append(chats.html(Text.of("monitoring.picture." + theme), voice))
                    .append("\"></p>\n"));
    return page.append("</body></html>\n").toString();
  }

  private String title(PaperSubject of) {
    return chats.plain(
        Text.of(
            "monitoring.site.title",
            of.programme().title(),
            schools.get(of.programme().school()).name(),
            of.programme().startsOn(),
            of.programme().endsOn()),
        of.voice());
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
