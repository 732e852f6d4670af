package ru.tandem.monitoring.bot.papers;

import org.springframework.stereotype.Component;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Text;
import ru.tandem.conversation.Voice;
import ru.tandem.documents.bot.DrawnPaper;
import ru.tandem.documents.bot.PaperSubject;
import ru.tandem.monitoring.bot.papers.ReportPicture.Theme;
import ru.tandem.monitoring.figures.ReportSeason;
import ru.tandem.monitoring.figures.SeasonReport;
import ru.tandem.papers.PdfPaper;
import ru.tandem.schools.Schools;

/** The final report to be read anywhere, with its pictures inside. */
@Component
class FinalReportPdf implements DrawnPaper {

  private static final float WIDE = 420;

  private final ReportSeason report;
  private final ReportSections sections;
  private final ReportPicture pictures;
  private final Schools schools;
  private final Chats chats;

  FinalReportPdf(
      ReportSeason report,
      ReportSections sections,
      ReportPicture pictures,
      Schools schools,
      Chats chats) {
    this.report = report;
    this.sections = sections;
    this.pictures = pictures;
    this.schools = schools;
    this.chats = chats;
  }

  @Override
  public String code() {
    return "final-report-pdf";
  }

  @Override
  public byte[] draw(PaperSubject of) {
    SeasonReport season = report.of(of.programme());
    Voice voice = of.voice();
    String title = chats.plain(Text.of("monitoring.results", of.programme().title()), voice);
    PdfPaper paper =
        new PdfPaper(title)
            .heading(schools.get(of.programme().school()).name())
            .words(
                chats.html(
                    Text.of(
                        "monitoring.results.heading",
                        of.programme().title(),
                        of.programme().startsOn(),
                        of.programme().endsOn()),
                    voice))
            .gap(8);
    for (Text section : sections.all(season)) {
      paper.words(chats.html(section, voice)).gap(8);
    }
    for (Theme theme : ReportFacts.PICTURES.values()) {
      if (pictures.has(season, theme)) {
        paper.sheet().picture(pictures.png(season, theme, voice), WIDE);
      }
    }
    return paper.pdf();
  }
}
