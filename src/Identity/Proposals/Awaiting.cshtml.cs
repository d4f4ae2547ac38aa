using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Identity.Accounts;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web;

namespace ThongSuot.Identity.Proposals;

[Permit(IdentityPermissions.Confirm)]
internal sealed class AwaitingModel(IDbContextFactory<Db> contexts, ConfirmProposal confirm) : OfficePage
{
    /// <summary>One of <see cref="AwaitingLists"/>; all when none is named.</summary>
    [BindProperty(SupportsGet = true, Name = "nhom")]
    public string? Group { get; set; }

    public IReadOnlyList<Line> Lines { get; private set; } = [];

    /// <summary>Seats that this person may confirm.</summary>
    public int Seats => Lines.Count(line => line is { Mine: false, Proposal.Kind: ProposalKind.Seat });

    /// <summary>Null on every view but the first after it was made.</summary>
    public string? NewPassword { get; private set; }

    public Task OnGetAsync(CancellationToken ct)
    {
        NewPassword = TempData[ShowModel.PasswordOnce] as string;
        return LoadAsync(ct);
    }

    public async Task<IActionResult> OnPostConfirmAsync(Guid proposal, CancellationToken ct)
    {
        var done = await confirm.RunAsync(proposal, Administration.ScopeOf(Seat), DeedNow(), ct);
        if (done.IsRefused)
        {
            return await ShowAsync(done.Refusal, ct);
        }

        if (done.Value.Password is { } password)
        {
            TempData[ShowModel.PasswordOnce] = password;
        }

        Say("Đã xác nhận. Việc này có hiệu lực từ bây giờ.");
        return Redirect("/quan-tri/cho-xac-nhan");
    }

    /// <summary>All seats that others proposed, one by one: what cannot be confirmed any more keeps none of the rest.</summary>
    public async Task<IActionResult> OnPostAllAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        var (done, deed) = (0, DeedNow());
        foreach (var line in Lines.Where(line => line is { Mine: false, Proposal.Kind: ProposalKind.Seat }))
        {
            var key = deed with { SubmissionKey = $"{SubmissionKey}:{line.Proposal.Id:N}" };
            done += (await confirm.RunAsync(line.Proposal.Id, Administration.ScopeOf(Seat), key, ct)).IsRefused ? 0 : 1;
        }

        if (done == 0)
        {
            return Refused(IdentityRefusals.NoneConfirmed);
        }

        Say($"Đã xác nhận {VietnameseFormat.Number(done)} vị trí.");
        return Redirect("/quan-tri/cho-xac-nhan");
    }

    public async Task<IActionResult> OnPostDeclineAsync(Guid proposal, string? reason, CancellationToken ct)
    {
        var done = await confirm.DeclineAsync(proposal, Administration.ScopeOf(Seat), DeedNow(reason?.Trim()), ct);
        if (done.IsRefused)
        {
            return await ShowAsync(done.Refusal, ct);
        }

        Say("Đã bỏ đề nghị. Lý do được ghi vào diễn biến.");
        return Redirect("/quan-tri/cho-xac-nhan");
    }

    private async Task<IActionResult> ShowAsync(Refusal refusal, CancellationToken ct)
    {
        await LoadAsync(ct);
        return Refused(refusal with { Field = null });
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (accounts, own) = (db.Accounts, Seat.AccountId);
        var found = await AwaitingLists
            .Pick(db, Seat, Group)
            .OrderBy(row => row.ProposedAt)
            .Select(row => new
            {
                row,
                Account = accounts
                    .AsNoTracking()
                    .Where(account => row.AccountId == account.Id)
                    .Select(account => new { account.PersonName, account.UserName })
                    .FirstOrDefault(),
            })
            .ToListAsync(ct);
        Lines =
        [
            .. found.Select(line => new Line(
                line.row,
                line.Account?.PersonName ?? "Hệ thống kết nối",
                line.Account?.UserName,
                line.row.ProposedBy == own
            )),
        ];
    }

    internal sealed record Line(Proposal Proposal, string PersonName, string? UserName, bool Mine);
}
