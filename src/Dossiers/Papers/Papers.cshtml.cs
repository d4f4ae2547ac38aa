using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Files;

namespace ThongSuot.Dossiers.Papers;

/// <summary>For whoever has papers in hand that belong to a dossier taken in already: tick, scan, replace, add.</summary>
[Permit(DossierPermissions.View)]
internal sealed class PapersModel(IDbContextFactory<Db> contexts, DossierCompetence competence, ChangePapers change) : OfficePage
{
    /// <summary>Empty lines for papers nobody listed.</summary>
    private const int Spare = 3;

    [BindProperty]
    public Form Input { get; set; } = new();

    public Dossier Dossier { get; private set; } = null!;

    public IReadOnlyList<PaperFile> Files { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        Input.Papers =
        [
            .. Dossier
                .Papers.Where(paper => !paper.IsResult)
                .OrderBy(paper => paper.Number)
                .Select(paper => new Line
                {
                    Id = paper.Id,
                    Name = paper.Name,
                    Provided = paper.Provided,
                }),
            .. Enumerable.Range(0, Spare).Select(_ => new Line()),
        ];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        for (var i = 0; i < Input.Papers.Count; i++)
        {
            var line = Input.Papers[i];
            line.Keep(await KeepAsync(line.Kept, line.Upload, PaperFile.MostAtOnce, $"Input.Papers[{i}].Upload", ct));
            if (line is { Id: null, Scans.Count: > 0 } && string.IsNullOrWhiteSpace(line.Name))
            {
                ModelState.AddModelError($"Input.Papers[{i}].Name", "Bản quét chưa có tên giấy tờ. Ghi tên giấy tờ ở dòng này.");
            }
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var result = await change.RunAsync(
            Dossier.Code,
            [
                .. Input.Papers.Select(line => new PaperChange(
                    line.Id,
                    line.Name?.Trim() ?? string.Empty,
                    line.Provided,
                    [.. line.Scans.Select(scan => scan.File)],
                    line.Beside
                )),
            ],
            Input.Bringer,
            Seat,
            DeedNow(),
            ct
        );
        if (result.IsRefused)
        {
            return Refused(result.Refusal);
        }

        Say("Đã ghi giấy tờ.");
        return Redirect($"/ho-so/{Dossier.Code}");
    }

    /// <summary>The paper as it stands, for a line of the form.</summary>
    public DossierPaper? PaperOf(Line line) => Dossier.Papers.Find(paper => paper.Id == line.Id);

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (
            await DossierSettlement.OpenAsync(db, DossierCode.Clean(code), Seat.Scope, ct) is not { } dossier
            || !competence.MayChangePapers(dossier, Seat)
        )
        {
            return false;
        }

        (Dossier, Files) = (dossier, await PaperFileReads.OfAsync(db, dossier, ct));
        return true;
    }

    internal sealed class Form
    {
        public List<Line> Papers { get; set; } = [];

        [StringLength(200, ErrorMessage = "Tên người nộp dài quá 200 ký tự.")]
        public string? Bringer { get; set; }
    }

    internal sealed class Line
    {
        public Guid? Id { get; set; }

        [StringLength(500, ErrorMessage = "Tên giấy tờ dài quá 500 ký tự.")]
        public string? Name { get; set; }

        public bool Provided { get; set; }

        /// <summary>The files just sent come to what there is, instead of standing in its place.</summary>
        public bool Beside { get; set; }

        public List<IFormFile> Upload { get; set; } = [];

        /// <summary>Scans kept from an earlier send of this form, sealed.</summary>
        public List<string> Kept { get; set; } = [];

        /// <summary>What the seals hold; never what a form says.</summary>
        [BindNever]
        public IReadOnlyList<KeptUpload> Scans { get; private set; } = [];

        public void Keep(IReadOnlyList<KeptUpload> scans) => (Kept, Scans) = ([.. scans.Select(scan => scan.Seal)], scans);
    }
}
