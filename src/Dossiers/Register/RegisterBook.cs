using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Territory;

namespace ThongSuot.Dossiers.Register;

/// <summary>
/// The register of dossiers (form 07 of TT 03/2025/TT-VPCP): one book a year and a unit, numbered from 01 in the order in which
/// dossiers entered it. A commune's book holds what its counter received; a department's, which has no counter, what it decides.
/// </summary>
internal sealed class RegisterBook
{
    private RegisterBook(Unit unit, int year, int? month) => (Unit, Year, Month) = (unit, year, month);

    public Unit Unit { get; }

    public int Year { get; }

    /// <summary>1 to 12, or null for the whole year.</summary>
    public int? Month { get; }

    /// <summary>The book of what the address asks for; what the scope does not cover becomes the seat's own organisation.</summary>
    public static RegisterBook? Of(string? unitPath, int? year, int? month, Seat seat, Units units, DateOnly today)
    {
        // The province's offices keep no book of their own; its centre does.
        var own = SeesProvince(seat)
            ? units.ChildrenOf(seat.ScopePath).FirstOrDefault(unit => unit.Kind == UnitKind.ProvinceCentre)
            : units.Organisation(seat.UnitPath);
        var wanted = unitPath is { Length: > 1 } && seat.Scope.Covers(unitPath) ? units.ByPath(unitPath) : null;
        var shown = year is >= 2000 and <= 2100 ? year.Value : today.Year;
        return (wanted ?? own) is { } unit ? new RegisterBook(unit, shown, month is >= 1 and <= 12 ? month : null) : null;
    }

    /// <summary>The books a seat may open: its own organisation's, or every one of the province.</summary>
    public static IReadOnlyList<Unit> Offered(Seat seat, Units units) =>
        SeesProvince(seat) ? [.. units.ChildrenOf(seat.ScopePath).OrderBy(unit => unit.Kind == UnitKind.Commune)]
        : units.Organisation(seat.UnitPath) is { } own ? [own]
        : [];

    private static bool SeesProvince(Seat seat) => seat.ScopePath == UnitPath.OfProvince(seat.ProvinceCode);

    /// <summary>All lines of the year, in the order of their numbers.</summary>
    public IQueryable<Dossier> Lines(IQueryable<Dossier> rows)
    {
        var (from, to) = (new DateOnly(Year, 1, 1), new DateOnly(Year, 12, 31));
        var scope = new Scope(Unit.Path);
        var mine = Unit.Kind switch
        {
            UnitKind.Department => rows.Within(scope, row => row.OwnerPath),
            _ => rows.Within(scope, row => row.ReceptionPath),
        };
        // A dossier turned away at the counter enters the book when it is closed.
        return mine.Where(row => row.ReceivedOn >= from && row.ReceivedOn <= to)
            .OrderBy(row => row.ReceivedOn)
            .ThenBy(row => row.AcceptedAt ?? row.FinishedAt)
            .ThenBy(row => row.Code);
    }

    /// <summary>Only the chosen month's.</summary>
    public IQueryable<Dossier> OfMonth(IQueryable<Dossier> lines)
    {
        if (Month is not { } month)
        {
            return lines;
        }

        var (from, to) = (new DateOnly(Year, month, 1), new DateOnly(Year, month, 1).AddMonths(1).AddDays(-1));
        return lines.Where(row => row.ReceivedOn >= from && row.ReceivedOn <= to);
    }

    /// <summary>Those before the chosen month: how far the numbers have run.</summary>
    public IQueryable<Dossier> BeforeMonth(IQueryable<Dossier> lines)
    {
        var from = new DateOnly(Year, Month ?? 1, 1);
        return lines.Where(row => row.ReceivedOn < from);
    }

    public string PrintAddress =>
        QueryHelpers.AddQueryString(
            "/so-theo-doi/in",
            new Dictionary<string, string?>
            {
                ["don-vi"] = Unit.Path,
                ["nam"] = Year.ToString(CultureInfo.InvariantCulture),
                ["thang"] = Month?.ToString(CultureInfo.InvariantCulture),
            }
        );
}

/// <summary>A line of the book.</summary>
internal sealed record RegisterLine(
    string Code,
    string ProcedureName,
    string ApplicantName,
    string ApplicantPhone,
    string? ApplicantAddress,
    string OwnerPath,
    string ReceptionPath,
    SeatId? HolderSeatId,
    SeatId? OfficerSeatId,
    DateTimeOffset? AcceptedAt,
    DateTimeOffset? DueAt,
    DateTimeOffset? FinishedAt,
    DossierOutcome? Outcome,
    string? ResultNumber,
    DateTimeOffset? ReturnedAt
)
{
    public static readonly System.Linq.Expressions.Expression<Func<Dossier, RegisterLine>> From = row => new RegisterLine(
        row.Code,
        row.ProcedureName,
        row.ApplicantName,
        row.ApplicantPhone,
        row.ApplicantAddress,
        row.OwnerPath,
        row.ReceptionPath,
        row.HolderSeatId,
        row.OfficerSeatId,
        row.AcceptedAt,
        row.DueAt,
        row.FinishedAt,
        row.Outcome,
        row.ResultNumber,
        row.ReturnedAt
    );

    /// <summary>Name, address and number as a seat may read them.</summary>
    public (string Name, string? Address, string Phone) Person(NameSight sight) =>
        sight.Covers(ReceptionPath, OwnerPath, HolderSeatId, OfficerSeatId)
            ? (ApplicantName, ApplicantAddress is { Length: > 0 } address ? address : null, ApplicantPhone)
            : (Masking.Name(ApplicantName), null, Masking.Phone(ApplicantPhone));

    public string Result =>
        Outcome is { } outcome
            ? DossierLabels.Of(outcome) + (ResultNumber is { Length: > 0 } number ? $", số {number}" : string.Empty)
            : "Đang giải quyết";
}
