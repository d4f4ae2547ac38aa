using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Support.Teams;

/// <summary>Members and days of the roster; a province reads all of its own, so that anybody can find who is on call.</summary>
internal static class TeamReads
{
    public static IQueryable<RapidMember> MembersOf(this Db db, string province) =>
        db.RapidMembers.Where(row => row.ProvinceCode == province && !row.Left);

    /// <summary>Members of a province who are on call on a day.</summary>
    public static Task<List<RapidMember>> OnCallAsync(this Db db, string province, DateOnly day, CancellationToken ct)
    {
        var days = db.OnCallDays.Where(row => row.ProvinceCode == province && row.Day == day);
        return db.MembersOf(province).AsNoTracking().Where(row => days.Any(one => one.MemberId == row.Id)).ToListAsync(ct);
    }
}
