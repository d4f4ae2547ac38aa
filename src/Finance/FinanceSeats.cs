using ThongSuot.Platform.Access;

namespace ThongSuot.Finance;

/// <summary>Whose business a budget is: what a seat sees, and for which organisation it keeps the books or approves.</summary>
internal static class FinanceSeats
{
    private const string Accountant = "kế toán";

    /// <summary>A seat of the Department of Finance works on the budget of the whole province.</summary>
    public static bool IsFinance(Seat seat) => seat.SpeaksFor == UnitPath.OfFinance(seat.ProvinceCode);

    /// <summary>The province for Finance, the province's leaders and their office; for all others their own organisation.</summary>
    public static Scope ScopeOf(Seat seat) =>
        IsFinance(seat) || seat.Role is Role.ProvinceLeader or Role.ProvinceOffice
            ? new Scope(UnitPath.OfProvince(seat.ProvinceCode))
            : new Scope(new UnitPath(seat.UnitPath).Organisation);

    /// <summary>
    /// Whether a seat prepares what an organisation decides and spends: its accountant, told by the office held, and for the province the
    /// Department of Finance.
    /// </summary>
    /// <param name="organisation">Path of a commune, a department, or the province.</param>
    public static bool KeepsBooksOf(string organisation, Seat seat) =>
        new UnitPath(organisation).IsProvince
            ? IsFinance(seat) && seat.Role is Role.CaseOfficer or Role.DepartmentLeader
            : seat.Role == Role.CaseOfficer
                && seat.SpeaksFor == organisation
                && seat.Title.Contains(Accountant, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a seat approves for an organisation: its leader, and for the province's budget a leader of the province.</summary>
    public static bool ApprovesFor(string organisation, Seat seat) =>
        new UnitPath(organisation).IsProvince
            ? seat.Role == Role.ProvinceLeader && Scope.ProvinceOf(organisation) == seat.ProvinceCode
            : seat.Role is Role.CommuneLeader or Role.DepartmentLeader && seat.SpeaksFor == organisation;

    /// <summary>The organisation whose budget a seat gives on: the province for Finance, its own for all others.</summary>
    public static string GivesFor(Seat seat) =>
        IsFinance(seat) || seat.Role == Role.ProvinceLeader
            ? UnitPath.OfProvince(seat.ProvinceCode)
            : new UnitPath(seat.UnitPath).Organisation;

    /// <summary>The organisation whose money a unit's line is: an office's is its commune's.</summary>
    public static string OrganisationOf(string unitPath) => new UnitPath(unitPath).Organisation;
}
