using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.Act;
using ThongSuot.Difficulties.Similar;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Difficulties.Group;

/// <summary>What waits in the queue beside what it is like: the province office merges with one press, and can undo it.</summary>
[Permit(DifficultyPermissions.Assign)]
internal sealed class GroupModel(IDbContextFactory<Db> contexts, KnownDifficulties known, ActOnDifficulty act) : OfficePage
{
    private const int Shown = 20;

    public IReadOnlyList<Proposal> Proposals { get; private set; } = [];

    public int Waiting { get; private set; }

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnPostAsync(string nhap, string vao, CancellationToken ct)
    {
        var done = await act.RunAsync(nhap, DifficultyAct.Merge, new ActInput { Target = vao }, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            await LoadAsync(ct);
            return Refused(done.Refusal with { Field = null });
        }

        Say($"Đã gộp {nhap} vào {vao}. Hoàn tác ở trang {nhap}.");
        return Redirect("/vuong-mac/nhom");
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        var province = Seat.ProvinceCode;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var queue = db
            .Difficulties.AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.ClosedAt == null && row.Status == DifficultyStatus.Received);
        Waiting = await queue.CountAsync(ct);
        var (proposals, shown) = (new List<Proposal>(), new HashSet<(string, string)>());
        foreach (var row in await queue.OrderBy(row => row.DueAt).Take(100).ToListAsync(ct))
        {
            // A pair stands once, whichever of the two is asked about.
            var alike = (await known.LikeAsync(province, $"{row.Title}. {row.What}", 3, row.Id, ct))
                .Where(other => shown.Add(Pair(row.Code, other.Code)))
                .ToList();
            if (alike.Count > 0 && proposals.Count < Shown)
            {
                proposals.Add(new Proposal(row, alike));
            }
        }

        Proposals = [.. proposals.OrderByDescending(proposal => proposal.Alike[0].Score)];
    }

    private static (string, string) Pair(string one, string other) => string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);

    internal sealed record Proposal(Difficulty Difficulty, IReadOnlyList<SimilarDifficulty> Alike);
}
