using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;

namespace ThongSuot.Difficulties;

/// <summary>Whether a seat may do an act on a difficulty of its province: by role, and by whose business it is.</summary>
internal sealed class DifficultyCompetence(PermissionRegistry registry)
{
    /// <summary>
    /// What stands against the act: the state first ("already returned" helps more than "not yours"), then whose business it is.
    /// </summary>
    public Refusal? Against(DifficultyAct act, Difficulty difficulty, Seat seat) =>
        DifficultyTransitions.Refuse(act, difficulty.Status)
        ?? (
            act is DifficultyAct.Approve or DifficultyAct.ReturnDraft && difficulty.Awaits is null ? DifficultyRefusals.NoDraft
            : act is DifficultyAct.Explain && difficulty.ExplainBy is null ? DifficultyRefusals.NothingToExplain
            : May(act, difficulty, seat) ? null
            : DifficultyRefusals.NotYours
        );

    /// <summary>Speaks for the body that has it: what such a seat writes needs nobody else.</summary>
    public bool IsLeader(Difficulty difficulty, Seat seat) =>
        seat.ProvinceCode == difficulty.ProvinceCode
        && registry.Allows(seat.Role, DifficultyPermissions.Approve)
        && seat.SpeaksFor == difficulty.LeadPath;

    /// <summary>
    /// What was written but never approved is read in the body that wrote it and by the province; what was spoken was heard by all.
    /// </summary>
    public bool MayRead(DifficultyAnswer answer, Seat seat) =>
        answer.ApprovedAt is not null
        || answer.RecordedBy is not null
        || seat.SpeaksFor == answer.BodyPath
        || registry.Allows(seat.Role, DifficultyPermissions.Assign)
        || seat.Role == Role.ProvinceLeader;

    /// <summary>Works for a body that has it or helps, or for the province office.</summary>
    public bool IsOfBody(Difficulty difficulty, Seat seat) =>
        seat.ProvinceCode == difficulty.ProvinceCode
        && registry.Allows(seat.Role, DifficultyPermissions.Work)
        && (
            seat.SpeaksFor == difficulty.LeadPath
            || registry.Allows(seat.Role, DifficultyPermissions.Assign)
            || difficulty.Supports.Exists(support => support.UnitPath == seat.SpeaksFor)
        );

    /// <summary>Leads whoever has it: the body's leader, and for every body of the province its leaders and its office.</summary>
    public bool Directs(Difficulty difficulty, Seat seat) =>
        seat.ProvinceCode == difficulty.ProvinceCode
        && registry.Allows(seat.Role, DifficultyPermissions.Direct)
        && (seat.SpeaksFor == difficulty.LeadPath || seat.SpeaksFor == UnitPath.OfProvinceOffice(difficulty.ProvinceCode));

    /// <summary>What an answer that the seat writes still needs; null when its writing is the body's word.</summary>
    public AnswerAwaits? Needs(Difficulty difficulty, Seat seat) =>
        IsLeader(difficulty, seat) ? null
        : seat.SpeaksFor == difficulty.LeadPath ? AnswerAwaits.Approval
        : AnswerAwaits.Confirmation;

    private bool May(DifficultyAct act, Difficulty difficulty, Seat seat)
    {
        if (seat.ProvinceCode != difficulty.ProvinceCode)
        {
            return false;
        }

        var province = registry.Allows(seat.Role, DifficultyPermissions.Assign);
        var directs = Directs(difficulty, seat);
        var head = registry.Allows(seat.Role, DifficultyPermissions.Lead) && seat.SpeaksFor == difficulty.LeadPath;
        var person = registry.Allows(seat.Role, DifficultyPermissions.Work) && difficulty.PersonSeatId == seat.SeatId.Value;
        return act switch
        {
            DifficultyAct.Urge => directs,
            // To have somebody explain is a leader's act; the office urges.
            DifficultyAct.Demand => directs && seat.Leads,
            DifficultyAct.Explain => person || head || IsLeader(difficulty, seat),
            // The province's leader gives it to another body without asking the office.
            DifficultyAct.Assign => province || (seat.Role == Role.ProvinceLeader && directs),
            DifficultyAct.Merge or DifficultyAct.Split or DifficultyAct.Undo or DifficultyAct.Invalidate => province,
            DifficultyAct.GiveTo => head,
            DifficultyAct.Start => person,
            // The province office answers at once what it knows, and settles what a body wrote wrongly.
            DifficultyAct.Answer => person || head || province || IsLeader(difficulty, seat),
            DifficultyAct.Approve or DifficultyAct.ReturnDraft => IsLeader(difficulty, seat),
            DifficultyAct.PassOn => (person || head) && difficulty.LeadPath != UnitPath.OfProvinceOffice(difficulty.ProvinceCode),
            _ => person || head,
        };
    }

    /// <summary>What the seat can do now, in the order in which it is usually done.</summary>
    public IEnumerable<DifficultyAct> Offered(Difficulty difficulty, Seat seat) =>
        Enum.GetValues<DifficultyAct>()
            .Where(act => Against(act, difficulty, seat) is null && (act != DifficultyAct.Split || difficulty.Units > 1));

    /// <summary>
    /// Puts right, takes back and judges the answer to what was raised: whoever raised it, or leads the unit. Another's recommendation is
    /// not for whoever happens to sit in the same office.
    /// </summary>
    public bool MayAnswerFor(Recommendation raised, Seat seat) =>
        MaySpeakFor(raised.UnitPath, seat)
        && (
            seat.Leads
            || registry.Allows(seat.Role, DifficultyPermissions.Assign)
            || (raised.RaisedSeatId is { } raiser && seat.ActsFor(new Platform.Storage.SeatId(raiser)))
        );

    /// <summary>Raises and talks in the name of an organisation: whoever works for it.</summary>
    public bool MaySpeakFor(string unitPath, Seat seat) =>
        registry.Allows(seat.Role, DifficultyPermissions.Raise) && seat.SpeaksFor == unitPath;
}
