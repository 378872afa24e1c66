import type { ByAttackStage } from '../core/attack'
import type { ByExposure } from '../core/exposure'
import { inEachLanguage } from './language'

const english = {
  title: (version: string) => `What is recorded of known groups (MITRE ATT&CK Enterprise ${version})`,
  /** Stand wherever the table does. */
  caveats: [
    'This is for reading with your IT supplier. It never decides the order of your plan.',
    'ATT&CK records what was published, much of it years ago, not what a group does today. A short list means that little was written down, not that little was done. Do not compare groups by their length.',
    'A link in ATT&CK says that something can help, not how much. Counting links does not measure how well you are protected, and no list of techniques covers every attack.',
    'ATT&CK links a second step at sign-in to none of the techniques recorded for APT31. It is still the first thing to do.',
    'Only what is recorded for the group itself is here: not its campaigns, not the programs it uses, and nothing on phones.',
    'It is a selection of one version of ATT&CK. A newer version may say more.',
    'No group here is named for the attack on the Electoral Commission: the UK spoke of a China state-affiliated entity.',
    'Which of your answers helps against which technique is our own reading. What is not known counts as not in place.',
  ],
  trademark:
    'ATT&CK is a registered trademark of The MITRE Corporation. MITRE has not checked or endorsed this.',
  alsoCalled: (aliases: readonly string[]) => `also called ${aliases.join(', ')}`,
  /** Beginning with what the tactic means, then ATT&CK's own word for it. */
  stages: {
    reconnaissance: 'Finding out about you (reconnaissance)',
    'resource-development': 'Getting ready (resource development)',
    'initial-access': 'Getting in (initial access)',
    execution: 'Running programs (execution)',
    persistence: 'Staying in (persistence)',
    'privilege-escalation': 'Gaining more rights (privilege escalation)',
    stealth: 'Hiding (stealth)',
    'defense-impairment': 'Switching off defences (defense impairment)',
    'credential-access': 'Stealing passwords (credential access)',
    discovery: 'Looking around inside (discovery)',
    'lateral-movement': 'Moving to other systems (lateral movement)',
    collection: 'Gathering data (collection)',
    'command-and-control': 'Steering from outside (command and control)',
    exfiltration: 'Taking data out (exfiltration)',
    impact: 'Doing damage (impact)',
  } satisfies ByAttackStage<string>,
  exposures: {
    helps: 'Something in place helps',
    partly: 'Something partly in place helps',
    nothing: 'Nothing known to be in place',
    'not-here': 'Nothing asked here is linked to it',
  } satisfies ByExposure<string>,
}

export const exposureWords = inEachLanguage({ 'en-GB': english })
