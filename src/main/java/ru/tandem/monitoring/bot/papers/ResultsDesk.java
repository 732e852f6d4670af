package ru.tandem.monitoring.bot.papers;

import java.util.List;
import java.util.stream.Stream;
import ru.tandem.conversation.Bot;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.documents.PaperReaders;
import ru.tandem.monitoring.bot.papers.ReportPicture.Theme;
import ru.tandem.monitoring.bot.papers.ReportSections.Part;
import ru.tandem.monitoring.figures.ReleaseFigures;
import ru.tandem.monitoring.figures.ReportSeason;
import ru.tandem.monitoring.figures.SeasonReport;
import ru.tandem.people.Person;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;

/** Monitoring in the chat: part by part, and as pictures. */
@Bot
class ResultsDesk {

  private final PaperReaders readers;
  private final ReleaseFigures release;
  private final ReportSeason report;
  private final ReportSections sections;
  private final ReportPicture pictures;

  ResultsDesk(
      PaperReaders readers,
      ReleaseFigures release,
      ReportSeason report,
      ReportSections sections,
      ReportPicture pictures) {
    this.readers = readers;
    this.release = release;
    this.report = report;
    this.sections = sections;
    this.pictures = pictures;
  }

  @OnPress("monitoring.results")
  Reply results(Person reader, ProgrammeId id) {
    return part(reader, id, Part.QUALITY);
  }

  @OnPress("monitoring.part")
  Reply part(Person reader, ProgrammeId id, Part part) {
    Programme programme = readers.of(reader, id);
    release.now(programme);
    SeasonReport season = report.of(programme);
    return Screen.of(
            Text.paragraphs(
                Text.of("monitoring.results", programme.title()), sections.of(season, part)))
        .grid(
            Stream.of(Part.values())
                .filter(other -> other != part)
                .map(
                    other ->
                        Button.press(
                            "monitoring.part.button." + other, "monitoring.part", id, other))
                .toList(),
            2)
        .with(
            Button.press("monitoring.pictures", "monitoring.pictures", id),
            Button.press("monitoring.indicators.button", "monitoring.indicators", id))
        .with(Button.press("documents.summary", "monitoring.summary", id), Button.home());
  }

  @OnPress("monitoring.pictures")
  Reply pictures(Person reader, ProgrammeId id) {
    Programme programme = readers.of(reader, id);
    release.now(programme);
    List<Theme> drawn = pictures.drawn(report.of(programme));
    return Screen.of("monitoring.pictures.choose", programme.title())
        .grid(
            drawn.stream()
                .map(
                    theme ->
                        Button.press(
                            "monitoring.picture." + theme, "monitoring.picture", id, theme))
                .toList(),
            1)
        .with(Button.press("monitoring.results.back", "monitoring.results", id), Button.home());
  }

  @OnPress("monitoring.picture")
  Reply picture(Person reader, ProgrammeId id, Theme theme) {
    Programme programme = readers.of(reader, id);
    release.now(programme);
    return Screen.of("monitoring.picture." + theme)
        .drawing("picture.png", DrawPicture.CODE, reader, programme.id(), theme)
        .with(Button.press("monitoring.pictures.back", "monitoring.pictures", id), Button.home());
  }
}
