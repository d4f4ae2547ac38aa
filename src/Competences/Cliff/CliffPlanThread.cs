using Microsoft.EntityFrameworkCore;
using ThongSuot.Competences.Register;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Threads;

namespace ThongSuot.Competences.Cliff;

/// <summary>Plans on the thread: a leader makes one a directive, and whoever has the directive finds the plan.</summary>
internal sealed class CliffPlanThread(IDbContextFactory<Db> contexts, CompetenceBook book) : IThreadSource, IDirectiveMatter
{
    public const string PlanKind = "cliff-plan";

    public string Kind => PlanKind;

    public IReadOnlyList<string> Kinds { get; } = [PlanKind];

    public async Task<DirectiveMatter?> FindAsync(Guid id, Seat seat, CancellationToken ct)
    {
        // What the province plans the province gives.
        if (new UnitPath(CompetenceSeats.PlaceOf(seat)).IsInCommune)
        {
            return null;
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await Plans(db, [id], seat).FirstOrDefaultAsync(ct) is not { } plan)
        {
            return null;
        }

        var (name, day) = (NameOf(plan), VietnameseFormat.Date(plan.FallsOn));
        return new(
            PlanKind,
            id,
            "phương án",
            plan.Subject,
            name,
            PathOf(plan),
            $"{CliffLabels.Of(plan.Remedy)} để thẩm quyền “{name}” không mất từ ngày {day}: {plan.Content}",
            $"Thẩm quyền {plan.Subject} có căn cứ mới trước ngày {day}",
            "Văn bản giao thẩm quyền đã ban hành, ghi vào sổ thẩm quyền",
            "Luật Tổ chức chính quyền địa phương số 72/2025/QH15, Điều 12–14"
        )
        {
            DueOn = plan.DueOn,
        };
    }

    public async Task<IReadOnlyList<ThreadItem>> DescribeAsync(
        Db db,
        string kind,
        IReadOnlyCollection<Guid> ids,
        Seat seat,
        CancellationToken ct
    )
    {
        var plans = await Plans(db, ids, seat).ToListAsync(ct);
        return
        [
            .. plans.Select(plan => new ThreadItem(
                PlanKind,
                plan.Id.Value,
                "Phương án thẩm quyền",
                plan.Subject,
                NameOf(plan),
                CliffLabels.Of(plan.Remedy),
                string.Empty,
                plan.By,
                PathOf(plan),
                plan.At
            )),
        ];
    }

    private static IQueryable<CliffPlan> Plans(Db db, IReadOnlyCollection<Guid> ids, Seat seat)
    {
        var (plans, province, keys) = (db.CliffPlans, seat.ProvinceCode, ids.Select(CliffPlanId.From).ToList());
        return plans.AsNoTracking().Where(plan => plan.ProvinceCode == province && keys.Contains(plan.Id));
    }

    private static string PathOf(CliffPlan plan) => $"/tham-quyen/het-hieu-luc?ngay={plan.FallsOn:yyyy-MM-dd}#{plan.Subject}";

    private string NameOf(CliffPlan plan) => book.TaskOf(plan.Subject, plan.FallsOn)?.Name ?? plan.Subject;
}
