using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Staffing.Import;

/// <summary>Uploads a list of people or quotas, shows every row that is wrong with its remedy, and keeps the good ones when accepted.</summary>
[Permit(StaffingPermissions.Manage)]
internal sealed class ImportModel(IDbContextFactory<Db> contexts, ReadStaffImport read, AcceptStaffImport accept) : OfficePage
{
    private const long LargestFile = 20 * 1024 * 1024;

    [BindProperty]
    public UploadForm Input { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "ban")]
    public Guid? Draft { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public StaffImportDraft? Kept { get; private set; }

    public int Good { get; private set; }

    public int Known { get; private set; }

    public Page<StaffImportRow> Wrong { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    /// <summary>The first good rows, to see whether columns were understood.</summary>
    public IReadOnlyList<StaffImportRow> Sample { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => Draft is null || await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnGetSheetAsync(ImportKind loai, SheetFormat dang, CancellationToken ct)
    {
        if (Draft is null)
        {
            return new SheetDownload<string[]>(ImportColumns.Template(loai), dang, loai == ImportKind.Quotas ? "mau-bien-che" : "mau-danh-sach-nhan-su");
        }

        if (!await LoadAsync(ct))
        {
            return NotFound();
        }

        var wrong = Rows().Where(row => !row.IsGood).ToList();
        return new SheetDownload<StaffImportRow>(
            new Sheet<StaffImportRow>
            {
                Title = $"Dòng lỗi của {Kept!.FileName}",
                Columns = [new("Dòng", 8, row => SheetCell.Of((long)row.Line)), new("Mã", 16, row => SheetCell.Of(row.Code)), new("Đơn vị", 28, row => SheetCell.Of(row.Unit)), new("Vị trí", 28, row => SheetCell.Of(row.Position)), new("Lỗi và cách sửa", 90, row => SheetCell.Of(string.Join(" ", row.Problems)))],
                Rows = wrong.ToAsyncEnumerable(),
            }, dang, "dong-loi");
    }

    public async Task<IActionResult> OnPostUploadAsync(CancellationToken ct)
    {
        if (Input.File is not { Length: > 0 and <= LargestFile } file)
        {
            return Refused(StaffingRefusals.ImportUnreadable);
        }

        await using var content = file.OpenReadStream();
        var draft = await read.RunAsync(content, Path.GetFileName(file.FileName), Input.Kind, Seat, DeedNow(), ct);
        return draft.IsRefused ? Refused(draft.Refusal) : Redirect($"/nhan-su/nhap?ban={draft.Value}");
    }

    public async Task<IActionResult> OnPostAcceptAsync(CancellationToken ct)
    {
        if (Draft is not { } draft)
        {
            return NotFound();
        }

        var done = await accept.RunAsync(draft, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            await LoadAsync(ct);
            return Refused(done.Refusal);
        }

        var (added, changed, quotas) = done.Value;
        Say(quotas > 0 ? $"Đã giao biên chế {VietnameseFormat.Number(quotas)} vị trí." : $"Đã thêm {VietnameseFormat.Number(added)} người, sửa {VietnameseFormat.Number(changed)} người.");
        return Redirect("/nhan-su");
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        var (draft, me) = (Draft, Seat.SeatId.Value);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var drafts = db.StaffImportDrafts;
        Kept = await drafts.AsNoTracking().FirstOrDefaultAsync(row => row.Id == draft && row.SeatId == me && row.AcceptedAt == null, ct);
        if (Kept is null)
        {
            return false;
        }

        var rows = Rows();
        var (wrong, page) = (rows.Where(row => !row.IsGood).ToList(), new PageRequest(Number));
        (Good, Known) = (rows.Count - wrong.Count, rows.Count(row => row.IsGood && row.Known));
        Wrong = new([.. wrong.Skip(page.Skip).Take(page.Size)], page.Number, page.Size, wrong.Count);
        Sample = [.. rows.Where(row => row.IsGood).Take(5)];
        return true;
    }

    private List<StaffImportRow> Rows() => ImportRows.Unpack<List<StaffImportRow>>(Kept!.Rows);
}
