package ru.tandem.roadmap;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import ru.tandem.documents.WhatIsApproved;
import ru.tandem.programmes.Programme;

/**
 * The head approves actions, days and who answers for them. What has been done of it meanwhile
 * makes no other roadmap.
 */
@Component
class ApprovedRoadmap implements WhatIsApproved {

  private static final String CODE = "roadmap";

  private final RoadmapActions actions;

  ApprovedRoadmap(RoadmapActions actions) {
    this.actions = actions;
  }

  @Override
  public Optional<String> mark(Programme programme, String code) {
    return code.equals(CODE) ? Optional.of(mark(programme)) : Optional.empty();
  }

  private String mark(Programme programme) {
    String map =
        Stream.concat(
                Stream.of(programme.startsOn() + " " + programme.endsOn()),
                actions.findByProgrammeIdOrderByPlace(programme.id()).stream()
                    .map(ApprovedRoadmap::words))
            .collect(Collectors.joining("\n"));
    return DigestUtils.md5DigestAsHex(map.getBytes(StandardCharsets.UTF_8));
  }

  private static String words(RoadmapAction action) {
    return Stream.of(
            action.stage(),
            action.title().ru(),
            action.dueOn(),
            action.duty(),
            action.responsible().orElse(null),
            action.responsibleName().orElse(""))
        .map(Objects::toString)
        .collect(Collectors.joining("|"));
  }
}
