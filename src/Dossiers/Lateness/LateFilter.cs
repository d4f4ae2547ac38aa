using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;

namespace ThongSuot.Dossiers.Lateness;

/// <summary>Which late dossiers a list shows; all of it stands in the address.</summary>
internal sealed class LateFilter
{
    public const string Waiting = "cho-quyet-dinh";
    public const string All = "tat-ca";

    [FromQuery(Name = "nhom")]
    public string? Group { get; set; }

    [FromQuery(Name = "nguyen-nhan")]
    public LatenessParty? Cause { get; set; }

    [FromQuery(Name = "don-vi")]
    public string? Unit { get; set; }

    [FromQuery(Name = "linh-vuc")]
    public string? Field { get; set; }

    [FromQuery(Name = "thu-tuc")]
    public string? Procedure { get; set; }

    [FromQuery(Name = "tu")]
    public DateOnly? From { get; set; }

    [FromQuery(Name = "den")]
    public DateOnly? To { get; set; }

    /// <summary>Contested and not decided yet.</summary>
    public bool OnlyWaiting => Group == Waiting;

    public IQueryable<LateDossier> Rows(IQueryable<LateDossier> rows, Scope scope)
    {
        var seen =
            Unit is { Length: > 1 } unit && unit.StartsWith('/') && unit.EndsWith('/') && scope.Covers(unit) ? new Scope(unit) : scope;
        rows = rows.Within(seen, row => row.OwnerPath);
        rows = OnlyWaiting ? rows.Where(row => row.ContestedAt != null && row.DecidedAt == null) : rows;
        rows = Cause is { } cause ? rows.Where(row => row.Cause == cause) : rows;
        rows = Field is { Length: > 0 } ? rows.Where(row => row.FieldSlug == Field) : rows;
        rows = Procedure is { Length: > 0 } ? rows.Where(row => row.ProcedureCode == Procedure) : rows;
        rows = From is { } from ? rows.Where(row => row.ClosedOn >= from) : rows;
        rows = To is { } to ? rows.Where(row => row.ClosedOn <= to) : rows;
        return rows.OrderByDescending(row => row.ClosedOn).ThenBy(row => row.Code);
    }
}
