using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Support.Digital;

/// <summary>Which teams a seat sees.</summary>
internal static class DigitalReads
{
    /// <summary>The list of teams that did nothing for long.</summary>
    public const string SilentOnly = "im";

    public static IQueryable<DigitalTeam> TeamsSeen(this Db db, Scope scope) => db.DigitalTeams.Within(scope, row => row.UnitPath);

    public static Task<DigitalTeam?> TeamAsync(this Db db, string code, Scope scope, CancellationToken ct) =>
        db.TeamsSeen(scope).FirstOrDefaultAsync(row => row.Code == code, ct);

    /// <summary>Teams that did nothing since a day.</summary>
    public static IQueryable<DigitalTeam> Silent(IQueryable<DigitalTeam> rows, DateOnly since, DateTimeOffset added) =>
        rows.Where(row => row.LastVisitOn == null ? row.AddedAt < added : row.LastVisitOn < since);

    /// <summary>People of a commune keep its teams.</summary>
    public static bool Keeps(string unitPath, Seat seat) =>
        seat.Role is Role.CaseOfficer or Role.CommuneLeader && seat.SpeaksFor == unitPath && new UnitPath(unitPath).IsCommune;
}
