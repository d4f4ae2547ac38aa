using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThongSuot.Platform.Access;
using ThongSuot.Web;

namespace ThongSuot.Difficulties.Bodies;

[Permit(DifficultyPermissions.Assign)]
internal sealed class EditModel(AnsweringBodies bodies, KeepBody keep) : OfficePage
{
    public const string New = "moi";

    [BindProperty]
    public BodyForm Input { get; set; } = new();

    /// <summary>The body as it stands; null for a new one.</summary>
    public AnsweringBody? Body { get; private set; }

    public IReadOnlyList<SelectListItem> Recorders { get; private set; } = [];

    private IReadOnlyList<Seat> people = [];

    public static IEnumerable<SelectListItem> Blocks =>
        Enum.GetValues<BodyBlock>()
            .Select(block => new SelectListItem(BodyKinds.NameOf(block), block.ToString()))
            .Prepend(new("Chọn", string.Empty));

    /// <param name="kind">A kind of the built-in list to begin with.</param>
    public async Task<IActionResult> OnGetAsync(string slug, [FromQuery(Name = "loai")] string? kind, CancellationToken ct)
    {
        if (!await LoadAsync(slug, ct))
        {
            return NotFound();
        }

        if (Body is { } body)
        {
            Input = new BodyForm
            {
                Name = body.Name,
                Block = body.Block,
                AnswersOn = body.AnswersOn,
                Phone = body.Phone,
                Email = body.Email,
                Recorder = body.RecorderSeatId,
            };
        }
        else if (BodyKinds.Of(kind) is { } known)
        {
            Input = new BodyForm
            {
                Code = known.Code,
                Name = known.Name,
                Block = known.Block,
                AnswersOn = known.AnswersOn,
            };
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken ct)
    {
        if (!await LoadAsync(slug, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var text = BodyText.Of(Body?.Code ?? Input.Code, Input.Name, Input.Block, Input.AnswersOn, Input.Phone, Input.Email);
        var recorder = people.FirstOrDefault(seat => seat.SeatId.Value == Input.Recorder);
        var done = await keep.RunAsync(Body?.Code, text, recorder, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say($"Đã ghi {text.Name}.");
        return Redirect("/vuong-mac/co-quan-ngoai");
    }

    private async Task<bool> LoadAsync(string slug, CancellationToken ct)
    {
        people = await bodies.RecordersAsync(Seat.ProvinceCode, ct);
        Recorders =
        [
            new("Chưa có", string.Empty),
            .. people.Select(seat => new SelectListItem(
                $"{seat.PersonName} · {seat.Title}, {seat.UnitName}",
                seat.SeatId.Value.ToString()
            )),
        ];
        Body = slug == New ? null : (await bodies.AllAsync(Seat.ProvinceCode, ct)).FirstOrDefault(body => body.Code == slug);
        return slug == New || Body is not null;
    }

    internal sealed class BodyForm
    {
        [StringLength(AnsweringBody.CodeLength, ErrorMessage = "Mã dài quá 20 ký tự. Viết gọn lại.")]
        public string? Code { get; set; }

        public string? Name { get; set; }

        public BodyBlock? Block { get; set; }

        public string? AnswersOn { get; set; }

        public string? Phone { get; set; }

        public string? Email { get; set; }

        public Guid? Recorder { get; set; }
    }
}
