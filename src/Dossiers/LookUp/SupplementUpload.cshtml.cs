using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Supplement;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;
using ThongSuot.Web;

namespace ThongSuot.Dossiers.LookUp;

/// <summary>
/// The applicant photographs or chooses the asked papers on a telephone, after code and digits, and sends them to the
/// counter.
/// </summary>
[AllowAnonymous]
[EnableRateLimiting(DossiersModule.LookUpLimit)]
internal sealed class SupplementUploadModel(IDbContextFactory<Db> contexts, FoundDossier find, SendSupplement send) : OfficePage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public Dossier? Dossier { get; private set; }

    public CitizenAsk? Asked { get; private set; }

    public IActionResult OnGet() => Redirect("/tra-cuu");

    /// <summary>Shows what is asked.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : Again();

    public async Task<IActionResult> OnPostSendAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
        {
            return Again();
        }

        if (await send.AgainstAsync(Dossier!, Clock.Now, ct) is { } against)
        {
            return Refused(against);
        }

        if (Input.Papers.Sum(line => line.Files.Count()) > SendSupplement.MostFiles)
        {
            return Refused(FileRefusals.TooMany(SendSupplement.MostFiles));
        }

        var sent = await StoreAllAsync(ct);
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var deed = new Deed(Actor.Citizen, Clock.Now, SubmissionKey: SubmissionKey);
        if ((await send.RunAsync(Dossier!.Id, Dossier.ProvinceCode, sent, deed, ct)) is { IsRefused: true } refused)
        {
            return Refused(refused.Refusal);
        }

        var left = Asked!.Lines.Where(paper => sent.All(one => one.PaperId != paper.PaperId) && !Asked.SentFor(paper).Any()).ToList();
        Say(
            left.Count == 0
                ? "Đã gửi đủ. Nơi tiếp nhận sẽ xem; thời hạn được tính tiếp khi nơi tiếp nhận nhận đủ giấy tờ. Tra cứu lại để xem kết quả."
                : $"Đã gửi. Còn thiếu: {string.Join("; ", left.Select(paper => paper.Name))}. Tra cứu lại để gửi tiếp."
        );
        return Redirect($"/tra-cuu?ma={Uri.EscapeDataString(Dossier.Code)}");
    }

    /// <summary>Only for papers that are asked: nobody fills the disk with others.</summary>
    private async Task<List<SentFile>> StoreAllAsync(CancellationToken ct)
    {
        var sent = new List<SentFile>();
        for (var i = 0; i < Input.Papers.Count; i++)
        {
            var line = Input.Papers[i];
            if (Asked!.Lines.All(paper => paper.PaperId != line.Id))
            {
                continue;
            }

            foreach (var upload in line.Files)
            {
                if (await StoreAsync(upload, $"Input.Papers[{i}].Photo", ct) is { } stored)
                {
                    sent.Add(new SentFile(line.Id, stored));
                }
            }
        }

        return sent;
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return false;
        }

        var visitor = LookUpVisitor.Of(HttpContext.Connection.RemoteIpAddress);
        if (!(await find.RunAsync(Input.Code, Input.Digits, visitor, Clock.Now, ct)).TryGet(out var dossier, out var refusal))
        {
            return Say(refusal);
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        (Dossier, Asked) = (dossier, await CitizenAsk.OfAsync(db, dossier, ct));
        return Asked is not null || Say(SupplementRefusals.NotAsked);
    }

    private bool Say(Refusal refusal)
    {
        ModelState.AddModelError(string.Empty, refusal.Message);
        return false;
    }

    internal sealed class Form : LookUpForm
    {
        public List<Line> Papers { get; set; } = [];
    }

    internal sealed class Line
    {
        public Guid Id { get; set; }

        /// <summary>Straight from the camera.</summary>
        public List<IFormFile> Photo { get; set; } = [];

        /// <summary>From the telephone's files.</summary>
        public List<IFormFile> Chosen { get; set; } = [];

        public IEnumerable<IFormFile> Files => Photo.Concat(Chosen);
    }
}
