using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;

namespace ThongSuot.Facilities.Connections.Blocked;

/// <summary>
/// Communes that cannot work by their line or power. Only once the province keeps the register of lines: before, the log of outages alone
/// says nothing of what was agreed.
/// </summary>
internal sealed class CutOff(ConnectionReader reader, UnitLeaders leaders, OfficeClock clock) : IBlockageSource
{
    private static readonly BlockageKind Kind = new("duong-truyen", "Không làm việc được vì đường truyền, điện")
    {
        Field = Role.ProvinceOffice,
    };

    public string Name => "Đường truyền, điện";

    public IReadOnlyList<BlockageKind> Kinds { get; } = [Kind];

    public async Task<IReadOnlyList<Blockage>> ReadAsync(Db db, Scope scope, CancellationToken ct)
    {
        if (!await ConnectionReader.IsKeptAsync(db, scope.ProvinceCode, ct))
        {
            return [];
        }

        var stopped = (await reader.ReadAsync(db, scope, ct)).Where(unit => unit.CannotWork).ToList();
        if (stopped.Count == 0)
        {
            return [];
        }

        var heads = await leaders.ReadAsync(scope, ct);
        return [.. stopped.Select(unit => Of(unit, heads.GetValueOrDefault(unit.Unit.Path)))];
    }

    private Blockage Of(UnitConnection unit, BlockageOwner? owner)
    {
        var reasons = unit.Troubles.Where(trouble => trouble.Stops).ToList();
        return new(
            $"{Kind.Code}/{unit.Unit.Code}",
            Kind.Code,
            $"{unit.Unit.Name}: {reasons[0].Text}",
            "/duong-truyen",
            unit.Unit.Path,
            reasons.Min(reason => reason.Since) ?? clock.Now,
            null,
            owner,
            "khắc phục đường truyền, nguồn điện; đo lại tốc độ"
        )
        {
            SinceUnknown = reasons.TrueForAll(reason => reason.Since is null),
            Remedy = new(
                "Bảo đảm đường truyền, nguồn điện để tiếp dân và xử lý hồ sơ",
                "Kết quả đo đạt mức tối thiểu, nơi đón dân có dự phòng",
                "Mức tối thiểu do tỉnh đặt (quy định cơ sở vật chất)"
            ),
            Cause = new($"{Kind.Code}/tat-ca", "xã, phường không làm việc được vì đường truyền, điện", "/duong-truyen"),
        };
    }
}
