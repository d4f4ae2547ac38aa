using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;

namespace ThongSuot.Staffing.Vacancies;

/// <summary>Leadership posts that stand vacant past the day by which they were to be filled.</summary>
internal sealed class VacantBlockages(StaffQueries queries, OfficeClock clock) : IBlockageSource, IUnitFigures
{
    private const string Path = "/nhan-su/lanh-dao-trong";

    public static readonly BlockageKind Kind = new("lanh-dao-trong", "Vị trí lãnh đạo còn trống") { Field = Role.HomeAffairs };

    public string Name => "Nhân sự";

    public IReadOnlyList<BlockageKind> Kinds { get; } = [Kind];

    public async Task<IReadOnlyList<Blockage>> ReadAsync(Db db, Scope scope, CancellationToken ct)
    {
        var vacant = await VacancyReader.ReadAsync(db, scope, queries.LawNow, ct);
        return [.. vacant.Where(row => row.IsOverdue(clock.Today)).Select(Of)];
    }

    public async Task<IReadOnlyList<UnitFigure>> ReadAsync(Db db, string unitPath, CancellationToken ct)
    {
        var vacant = await VacancyReader.ReadAsync(db, new Scope(unitPath), queries.LawNow, ct);
        return
        [
            new(
                "Nhân sự",
                "vị trí lãnh đạo còn trống",
                vacant.Sum(row => row.Missing),
                $"{Path}?don-vi={Uri.EscapeDataString(unitPath)}",
                true
            ),
        ];
    }

    private Blockage Of(VacantPost vacant)
    {
        var (place, plan) = (queries.ShortNameOf(vacant.Post.OwnerPath), vacant.Plan);
        // Nobody noted since when: its day by the rule is no day that somebody let pass, and would stand before all that was.
        var unnoted = plan is null && vacant.Since == StaffingReference.Since;
        return new Blockage(
            $"lanh-dao-trong/{vacant.Post.Id.Value}",
            Kind.Code,
            $"{place}: {vacant.Position.Name} còn trống",
            $"{Path}?vi-tri={vacant.Post.Id.Value}",
            vacant.Post.OwnerPath,
            unnoted ? clock.Now : OfficeClock.StartOf(vacant.Since),
            unnoted ? null : OfficeClock.EndOf(vacant.DueOn),
            new BlockageOwner(
                plan?.ResponsibleSeatId is { } seat ? new SeatId(seat) : null,
                vacant.Responsible,
                string.Empty,
                plan is null ? vacant.FillerPath : vacant.Post.OwnerPath
            ),
            "bổ nhiệm hoặc giao phụ trách"
        )
        {
            Count = vacant.Missing,
            Remedy = new(
                "Kiện toàn vị trí lãnh đạo, không để gián đoạn công việc",
                "Quyết định bổ nhiệm, điều động hoặc giao phụ trách",
                "Phân cấp quản lý cán bộ, công chức của tỉnh"
            ),
            SinceUnknown = unnoted,
            // The rule is one cause: whoever wants another owner or day names them, and the post stands on its own.
            Cause = plan is null
                ? new("lanh-dao-trong/theo-quy-tac", "vị trí lãnh đạo còn trống, chưa giao đích danh", $"{Path}?qua-han=true")
                {
                    SpansUnits = true,
                }
                : null,
        };
    }
}
