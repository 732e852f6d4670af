package ru.tandem.monitoring.season;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import ru.tandem.documents.WhatIsApproved;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.programmes.Programme;

/** Of a register the head approves who stands in it. How far each has come since is no matter. */
@Component
class ApprovedLists implements WhatIsApproved {

  private static final Map<String, ParticipantRole> REGISTERS =
      Map.of("mentee-register", ParticipantRole.MENTEE, "mentor-register", ParticipantRole.MENTOR);

  private final Participants participants;

  ApprovedLists(Participants participants) {
    this.participants = participants;
  }

  @Override
  public Optional<String> mark(Programme programme, String code) {
    return Optional.ofNullable(REGISTERS.get(code)).map(role -> mark(programme, role));
  }

  private String mark(Programme programme, ParticipantRole role) {
    String list =
        participants.findByProgrammeIdAndRoleOrderById(programme.id(), role).stream()
            .filter(one -> one.has(Step.APPROVED) && one.isIn())
            .map(Participant::id)
            .map(String::valueOf)
            .collect(Collectors.joining(","));
    return DigestUtils.md5DigestAsHex(list.getBytes(StandardCharsets.UTF_8));
  }
}
