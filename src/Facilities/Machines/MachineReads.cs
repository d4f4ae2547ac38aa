using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Facilities.Machines;

/// <summary>Machines as a scope sees them: its own, and those that are offered to it.</summary>
internal static class MachineReads
{
    public const string All = "tat-ca";
    public const string Broken = "hong";

    /// <summary>In use and below the least configuration of the day.</summary>
    public const string Weak = "duoi-cau-hinh";

    /// <summary>Asked for and not decided.</summary>
    public const string Asked = "cho-duyet";

    public static IReadOnlyList<(string Slug, string Name)> Tabs { get; } =
    [
        (All, "Tất cả"),
        .. Enum.GetValues<MachineState>().Select(state => (MachineLabels.Slug(state), MachineLabels.Of(state))),
        (Asked, "Chờ duyệt"),
        (Broken, "Hỏng"),
        (Weak, "Dưới cấu hình"),
    ];

    public static IQueryable<Machine> MachinesOf(this Db db, Scope scope) => db.Machines.Within(scope, row => row.UnitPath);

    public static IQueryable<Machine> MachinesSeen(this Db db, Scope scope)
    {
        var (province, low, high) = (scope.ProvinceCode, scope.Prefix, scope.End);
        var ours = db.Machines.Where(row => row.ProvinceCode == province);
        return scope.IsProvince
            ? ours
            : ours.Where(row => (string.Compare(row.UnitPath, low) >= 0 && string.Compare(row.UnitPath, high) < 0) || row.ToPath == low);
    }

    public static Task<Machine?> MachineAsync(this Db db, string code, Scope scope, CancellationToken ct)
    {
        var wanted = code.Trim().ToUpperInvariant();
        return db.MachinesSeen(scope).FirstOrDefaultAsync(row => row.Code == wanted, ct);
    }

    public static IQueryable<Machine> Pick(IQueryable<Machine> rows, string? slug)
    {
        if (slug == Asked)
        {
            return rows.Where(row => row.State == MachineState.AsksRepair || row.State == MachineState.AsksReplacement);
        }

        if (slug == Broken)
        {
            return rows.Where(row => row.Condition == MachineCondition.Broken && row.State != MachineState.Gone);
        }

        return Enum.GetValues<MachineState>().Where(state => MachineLabels.Slug(state) == slug).ToList() is [var wanted]
            ? rows.Where(row => row.State == wanted)
            : rows;
    }
}
