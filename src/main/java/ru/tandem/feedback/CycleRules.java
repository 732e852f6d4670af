package ru.tandem.feedback;

import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.config.ConfigDirectory;
import ru.tandem.config.Problems;
import ru.tandem.config.Section;
import ru.tandem.programmes.MentoringKind;

/** What {@code config/monitoring.yaml} says of the full cycle, read once at the start. */
@Component
public class CycleRules {

  private record Read(CycleRule course, CycleRule brief) {}

  private final Read read;

  public CycleRules(ConfigDirectory config) {
    Problems problems = new Problems();
    read =
        config
            .file("monitoring.yaml", problems, CycleRules::read)
            .orElse(new Read(CycleRule.COURSE, CycleRule.SHORT));
    problems.refuse();
  }

  /** The rest of the file is read elsewhere. */
  private static Read read(Section file) {
    Optional<Section> cycle = file.section("full-cycle");
    file.ignoreRest();
    return new Read(rule(cycle, "course", CycleRule.COURSE), rule(cycle, "short", CycleRule.SHORT));
  }

  private static CycleRule rule(Optional<Section> cycle, String key, CycleRule usual) {
    return cycle
        .flatMap(section -> section.section(key))
        .map(section -> CycleRule.read(section, usual))
        .orElse(usual);
  }

  public CycleRule of(MentoringKind kind) {
    return kind.isCourse()
        ? read.course()
        : new CycleRule(Math.min(read.brief().meetings(), kind.most()), read.brief().parts());
  }
}
