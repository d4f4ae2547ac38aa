using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using ThongSuot.Dossiers.Supplement;

namespace ThongSuot.Dossiers.Move;

/// <summary>The form of an act as typed; each act shows its own part.</summary>
internal sealed class MoveForm
{
    [StringLength(2000, ErrorMessage = "Nội dung dài quá 2.000 ký tự. Viết gọn lại.")]
    public string? Content { get; set; }

    public Guid? Officer { get; set; }

    public DateOnly? DueOn { get; set; }

    public long? Amount { get; set; }

    public bool Unpaid { get; set; }

    [StringLength(60, ErrorMessage = "Số văn bản dài quá 60 ký tự. Nhập lại.")]
    public string? ResultNumber { get; set; }

    /// <summary>Numbers of listed papers that were seen.</summary>
    public List<int> Papers { get; set; } = [];

    public IFormFile? Result { get; set; }

    /// <summary>Papers of a supplement request.</summary>
    public List<AskedLine> Asked { get; set; } = [];

    /// <summary>Asked papers that came, by their items.</summary>
    public List<Guid> Brought { get; set; } = [];

    [StringLength(200, ErrorMessage = "Tên người nộp dài quá 200 ký tự.")]
    public string? Bringer { get; set; }

    public void Add(string? text) => Content = string.Join('\n', new[] { Content, text }.Where(part => !string.IsNullOrWhiteSpace(part)));

    /// <summary>What was typed, as an act reads it; persons, units and files are found by the page.</summary>
    /// <param name="asked">The dossier whose papers are asked for; null when none are.</param>
    public MoveInput For(Dossier? asked) =>
        new()
        {
            Content = Content?.Trim() ?? string.Empty,
            DueOn = DueOn,
            Amount = Amount,
            Unpaid = Unpaid,
            ResultNumber = ResultNumber ?? string.Empty,
            PapersSeen = Papers,
            Asked = asked is null ? [] : AskedLine.Of(Asked, asked),
            Brought = Brought,
            Bringer = Bringer,
        };
}
