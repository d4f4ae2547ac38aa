using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Procedures;

namespace ThongSuot.Dossiers;

/// <summary>
/// One application for one procedure, from the counter or the portal to the returned result. This file holds what it is; the acts that
/// change it are in <c>Dossier.Reception</c>, <c>Dossier.Working</c> and <c>Dossier.Closing</c>. Each act checks the state first
/// (<see cref="DossierTransitions"/>), then its own rules, and refuses with the reason or changes everything it must.
/// </summary>
internal sealed partial class Dossier : IInProvince
{
    /// <summary>
    /// The field of certifications: the leader signs on the copy itself (NĐ 23/2015/NĐ-CP, Articles 20 and 24), so no officer proposes it.
    /// </summary>
    public const string Certification = "chung-thuc";

    public required DossierId Id { get; init; }

    public required string Code { get; init; }

    public required string ProvinceCode { get; init; }

    public required ProcedureId ProcedureId { get; set; }

    public required string ProcedureCode { get; set; }

    public required string ProcedureName { get; set; }

    public required string FieldSlug { get; set; }

    public required DossierChannel Channel { get; set; }

    /// <summary>The centre that received it, and where the result is returned.</summary>
    public required string ReceptionPath { get; init; }

    /// <summary>The organisation that decides: a commune or a department.</summary>
    public required string OwnerPath { get; set; }

    public DossierStatus Status { get; private set; }

    public Turn Turn { get; private set; }

    /// <summary>The unit that has it now.</summary>
    public string HolderPath { get; private set; } = string.Empty;

    /// <summary>The officer who has it now; null while it waits for a leader, the counter or the citizen.</summary>
    public SeatId? HolderSeatId { get; private set; }

    public string? HolderName { get; private set; }

    /// <summary>
    /// The officer it was last assigned to; stays when the dossier goes on to the leader or is closed, so that work counts for
    /// whoever did it.
    /// </summary>
    public SeatId? OfficerSeatId { get; private set; }

    public int StepOrder { get; private set; }

    public string StepName { get; private set; } = string.Empty;

    public required DateTimeOffset RegisteredAt { get; init; }

    public DateTimeOffset? AcceptedAt { get; private set; }

    /// <summary>From when the limit counts: the acceptance, or the last restart.</summary>
    public DateTimeOffset? ClockStartedAt { get; private set; }

    public DateTimeOffset? DueAt { get; private set; }

    /// <summary>
    /// The last day of a limit in calendar days, months or years, a day off included; null for limits in working time. What the calendar
    /// makes of it is <see cref="DueAt"/>: when the calendar changes, it is asked again.
    /// </summary>
    public DateOnly? LastDay { get; private set; }

    /// <summary>Since when the clock stands; null while it runs.</summary>
    public DateTimeOffset? PausedAt { get; private set; }

    public DateTimeOffset? FinishedAt { get; private set; }

    public DateTimeOffset? ReturnedAt { get; private set; }

    /// <summary>The day on which it entered the balance.</summary>
    public DateOnly? ReceivedOn { get; private set; }

    /// <summary>The day on which it left the open columns of the balance.</summary>
    public DateOnly? ClosedOn { get; private set; }

    public DossierOutcome? Outcome { get; private set; }

    public decimal LimitValue { get; private set; }

    public TimeLimitUnit LimitUnit { get; private set; }

    public ClockAfterSupplement AfterSupplement { get; private set; }

    public int Supplements { get; private set; }

    public int Extensions { get; private set; }

    /// <summary>Unit whose opinion is asked and not given yet.</summary>
    public string? ConsultedPath { get; private set; }

    /// <summary>The one person of that unit who is asked; null when the unit is.</summary>
    public SeatId? ConsultedSeatId { get; private set; }

    /// <summary>By when the opinion is due.</summary>
    public DateTimeOffset? ConsultedDueAt { get; private set; }

    public string? ResultNumber { get; private set; }

    /// <summary>A mark of what the portal sent last and was taken: the same again is known however much was done here meanwhile.</summary>
    public string? PortalContent { get; set; }

    public int Version { get; private set; }

    public List<DossierPaper> Papers { get; } = [];

    public List<DossierTurn> Turns { get; } = [];

    public List<DossierNotice> Notices { get; } = [];

    public List<DossierConsultation> Consultations { get; } = [];

    public TimeLimit Limit => new(LimitValue, LimitUnit);

    public bool IsOpen => ReceivedOn is not null && ClosedOn is null;

    /// <summary>Folded text to search by: code, applicant, procedure.</summary>
    public static string SearchTextOf(string code, string applicant, string procedure) => WordsOf($"{code} {applicant} {procedure}");

    /// <summary>
    /// What lists are searched by. Half of all procedures are called "Thủ tục …", so these two words find nothing of their own: somebody who
    /// looks for a person called Thu or Thủ means the person.
    /// </summary>
    public static string WordsOf(string text) =>
        $" {VietnameseText.SearchKey(text)} ".Replace(" thu tuc ", " ", StringComparison.Ordinal).Trim();
}
