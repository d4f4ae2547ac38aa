using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;

namespace ThongSuot.Finance.Projects;

/// <summary>Projects that do not go on: without an owner since their district was abolished, or past a term of settlement.</summary>
internal sealed class BlockedProjects(FinanceBooks books, UnitLeaders leaders, OfficeClock clock) : IBlockageSource
{
    /// <summary>The day on which districts ended.</summary>
    private static readonly DateOnly Abolished = new(2025, 7, 1);

    private static readonly BlockageKind Ownerless = new("du-an-chua-co-chu", "Dự án chưa có chủ đầu tư");
    private static readonly BlockageKind Unsettled = new("du-an-cham-quyet-toan", "Dự án chậm quyết toán");

    // States are kept as words: they have no order in the database.
    private static readonly ProjectState[] Settling =
    [
        ProjectState.HandedOver,
        ProjectState.Verifying,
        ProjectState.Approving,
        ProjectState.Settled,
    ];

    public string Name => "Dự án";

    public IReadOnlyList<BlockageKind> Kinds { get; } = [Ownerless, Unsettled];

    public async Task<IReadOnlyList<Blockage>> ReadAsync(Db db, Scope scope, CancellationToken ct)
    {
        var projects = db.Projects;
        var open = await projects
            .AsNoTracking()
            .Within(scope, row => row.OwnerPath)
            .Where(row => row.Carry == CarryState.Orphan || row.Carry == CarryState.Proposed || Settling.Contains(row.State))
            .OrderBy(row => row.Code)
            .ToListAsync(ct);
        if (open.Count == 0)
        {
            return [];
        }

        var owners = await leaders.ReadAsync(new Scope(new UnitPath(scope.Prefix).Province), ct);
        return
        [
            .. open.Where(row => row.IsOrphan).Select(row => Orphan(row, owners)),
            .. open.Where(row => !row.IsOrphan && DueOf(row) < clock.Today).Select(row => Late(row, owners)),
        ];
    }

    private DateOnly? DueOf(Project row) =>
        row.Term is { } term ? books.Law.Term(term.Setting, term.From, books.CalendarOf(row.OwnerPath)) : null;

    private static Blockage Orphan(Project row, IReadOnlyDictionary<string, BlockageOwner> owners) =>
        new(
            $"{Ownerless.Code}/{row.Code}",
            Ownerless.Code,
            $"{row.Code}: {CleanText.CutTo(row.Name, 120)}, từ {row.FormerOwner}",
            $"/ngan-sach/du-an/{row.Code}",
            row.OwnerPath,
            OfficeClock.StartOf(Abolished),
            null,
            // Once an owner is named it is its turn; until then Finance answers for naming one.
            owners.GetValueOrDefault(row.ProposedPath ?? UnitPath.OfFinance(row.ProvinceCode)),
            row.ProposedPath is null ? "giao chủ đầu tư mới" : "chủ đầu tư mới xác nhận hợp đồng, công nợ"
        )
        {
            Remedy = new(
                "Tiếp nhận dự án chuyển tiếp với hợp đồng, công nợ đã đối chiếu",
                "Biên bản bàn giao có xác nhận của chủ đầu tư mới",
                "Luật Đầu tư công 58/2024/QH15; chuyển giao dự án khi kết thúc cấp huyện"
            ),
            Cause = new(Ownerless.Code, "dự án của huyện cũ chưa có chủ đầu tư mới", $"/ngan-sach/du-an?nhom={ProjectLists.Orphans}"),
            Record = new(MoveProject.Kind, row.Id.Value),
        };

    private Blockage Late(Project row, IReadOnlyDictionary<string, BlockageOwner> owners)
    {
        var due = DueOf(row)!.Value;
        var turn = row.State == ProjectState.Verifying ? UnitPath.OfFinance(row.ProvinceCode) : new UnitPath(row.OwnerPath);
        return new(
            $"{Unsettled.Code}/{row.Code}",
            Unsettled.Code,
            $"{row.Code}: {ProjectLabels.TermName(row.State).ToLowerInvariant()}, {CleanText.CutTo(row.Name, 120)}",
            $"/ngan-sach/du-an/{row.Code}",
            row.OwnerPath,
            OfficeClock.StartOf(due.AddDays(1)),
            OfficeClock.EndOf(due),
            owners.GetValueOrDefault(turn),
            ProjectLabels.TermName(row.State).ToLowerInvariant()
        )
        {
            Remedy = new(
                "Quyết toán dự án hoàn thành đúng thời hạn",
                "Hồ sơ, báo cáo thẩm tra hoặc quyết định phê duyệt quyết toán",
                "Nghị định 193/2026/NĐ-CP, Điều 21"
            ),
            Cause = new(Unsettled.Code, "dự án chậm quyết toán", $"/ngan-sach/du-an?nhom={ProjectLists.Late}"),
            Record = new(MoveProject.Kind, row.Id.Value),
        };
    }
}
