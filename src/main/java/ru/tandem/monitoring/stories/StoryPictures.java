package ru.tandem.monitoring.stories;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The photos of stories as they may stand on a page; each goes with its story. */
@Component
public class StoryPictures {

  private final JdbcTemplate jdbc;

  StoryPictures(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Kept twice is kept once. */
  void keep(StoryId story, byte[] jpeg) {
    jdbc.update("delete from story_picture where story_id = ?", story.value());
    jdbc.update("insert into story_picture (story_id, jpeg) values (?, ?)", story.value(), jpeg);
  }

  public Optional<byte[]> of(StoryId story) {
    return jdbc
        .query(
            "select jpeg from story_picture where story_id = ?",
            (row, number) -> row.getBytes(1),
            story.value())
        .stream()
        .findFirst();
  }

  /** The stories whose photo has not been fetched yet. */
  List<StoryId> missing() {
    return jdbc.query(
        "select id from story where photo is not null"
            + " and id not in (select story_id from story_picture)",
        (row, number) -> new StoryId(row.getLong(1)));
  }
}
