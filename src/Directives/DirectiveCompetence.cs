using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;

namespace ThongSuot.Directives;

/// <summary>Who may do what with a directive, by its giver, its lead and its person.</summary>
internal static class DirectiveCompetence
{
    private static readonly DirectiveAct[] OfWork =
    [
        DirectiveAct.Take,
        DirectiveAct.Report,
        DirectiveAct.Submit,
        DirectiveAct.AskExtension,
        DirectiveAct.Explain,
    ];
    private static readonly DirectiveAct[] OfGiver =
    [
        DirectiveAct.GrantExtension,
        DirectiveAct.RefuseExtension,
        DirectiveAct.Withdraw,
        DirectiveAct.ChangeLead,
    ];

    /// <summary>Whether the seat may answer by name for an organisation's work.</summary>
    public static bool MayAnswer(Seat person, string organisation) =>
        person.ScopePath == organisation && person.Role is Role.CaseOfficer or Role.CommuneLeader or Role.DepartmentLeader;

    /// <summary>A leader of the organisation that leads.</summary>
    public static bool Leads(Directive directive, Seat seat) =>
        seat.Role is Role.CommuneLeader or Role.DepartmentLeader && seat.ScopePath == directive.OwnerPath;

    /// <summary>Whoever speaks for the body that gave it: the province's leaders and office, or the organisation's leader.</summary>
    public static bool Gives(Directive directive, Seat seat) =>
        seat.ScopePath == directive.GiverPath
        && seat.Role is Role.ProvinceLeader or Role.ProvinceOffice or Role.CommuneLeader or Role.DepartmentLeader;

    /// <summary>
    /// What stands against the act: the state first ("already returned" helps more than "not yours"), then whose business it is.
    /// </summary>
    public static Refusal? Against(DirectiveAct act, Directive directive, Seat seat) =>
        DirectiveTransitions.Refuse(act, directive.Stage) ?? (May(act, directive, seat) ? null : DirectiveRefusals.NotYours);

    private static bool May(DirectiveAct act, Directive directive, Seat seat)
    {
        if (OfWork.Contains(act))
        {
            return seat.SeatId == directive.PersonSeatId || Leads(directive, seat);
        }

        if (OfGiver.Contains(act))
        {
            return Gives(directive, seat);
        }

        var office = seat.Role == Role.ProvinceOffice && seat.ProvinceCode == directive.ProvinceCode;
        return act switch
        {
            DirectiveAct.Reassign => Leads(directive, seat),
            DirectiveAct.AskExplanation => Gives(directive, seat) || office,
            _ => Gives(directive, seat) || (office && directive.Acceptor == DirectiveAcceptor.ProvinceOffice),
        };
    }

    /// <summary>Whether the seat may give a part of it to others.</summary>
    public static bool MayDivide(Directive directive, Seat seat) =>
        directive.Stage is DirectiveStage.Given or DirectiveStage.Working
        && directive.Level < Directive.MostLevels
        && Leads(directive, seat);

    /// <summary>Acts that make sense now for this seat, in the order in which they are offered.</summary>
    public static IEnumerable<DirectiveAct> Offered(Directive directive, Seat seat, DateTimeOffset now) =>
        Enum.GetValues<DirectiveAct>()
            .Where(act =>
                Against(act, directive, seat) is null
                && act switch
                {
                    DirectiveAct.GrantExtension or DirectiveAct.RefuseExtension => directive.ExtensionDueAt is not null,
                    DirectiveAct.AskExtension => directive.ExtensionDueAt is null && now <= directive.DueAt,
                    DirectiveAct.AskExplanation => directive.ExplanationDueAt is null && directive.IsOverdueAt(now),
                    DirectiveAct.Explain => directive.ExplanationDueAt is not null,
                    _ => true,
                }
            );
}
