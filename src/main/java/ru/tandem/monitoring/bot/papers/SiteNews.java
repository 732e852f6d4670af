package ru.tandem.monitoring.bot.papers;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.monitoring.season.Season;
import ru.tandem.outreach.Announcement;
import ru.tandem.outreach.Announcements;

/** What the curator has announced and wants on the school's page too; the latest first. */
@Component
class SiteNews {

  private final Announcements announcements;

  SiteNews(Announcements announcements) {
    this.announcements = announcements;
  }

  List<Text> of(Season season) {
    return announcements.findByProgrammeIdOrderByIdDesc(season.programme().id()).stream()
        .filter(Announcement::isForSite)
        .map(one -> line(season, one))
        .toList();
  }

  private static Text line(Season season, Announcement one) {
    return Text.of(
        "monitoring.site.newsline",
        season.day(one.writtenAt()),
        one.words().replaceAll("\\s+", " "));
  }
}
