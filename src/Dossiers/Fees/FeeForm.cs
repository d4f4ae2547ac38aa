using System.ComponentModel.DataAnnotations;
using ThongSuot.Platform.Text;
using ThongSuot.Procedures;

namespace ThongSuot.Dossiers.Fees;

/// <summary>What a counter types of a dossier's money.</summary>
internal sealed class FeeForm
{
    public long? Due { get; set; }

    public FeeBasis Basis { get; set; }

    /// <summary>Of what is counted, for a fee by quantity.</summary>
    [Range(1, 10_000, ErrorMessage = "Số lượng từ 1 đến 10.000. Nhập lại.")]
    public int? Quantity { get; set; }

    /// <summary>Of copies, each counted by itself, for a fee whose amount falls with the count.</summary>
    [Range(1, 1_000, ErrorMessage = "Số bản từ 1 đến 1.000. Nhập lại.")]
    public int? Copies { get; set; }

    [StringLength(Dossier.FeeNoteLength, ErrorMessage = "Căn cứ dài quá 500 ký tự. Viết gọn lại.")]
    public string? Note { get; set; }

    public long? Paid { get; set; }

    public PayMethod Method { get; set; }

    [StringLength(60, ErrorMessage = "Số biên lai dài quá 60 ký tự. Nhập lại.")]
    public string? Document { get; set; }

    [StringLength(FeeReceipt.NoteLength, ErrorMessage = "Lý do dài quá 500 ký tự. Viết gọn lại.")]
    public string? Why { get; set; }

    /// <summary>
    /// Đồng in all: by quantity the amount of one times how many, or by the catalogue's steps; nothing where nothing is due.
    /// </summary>
    /// <param name="line">What the catalogue says of a fee by count; null when it says nothing of the kind.</param>
    public long? TotalBy(FeeLine? line) =>
        Basis switch
        {
            FeeBasis.Exempt or FeeBasis.Free => 0,
            FeeBasis.PerUnit => Due is >= 0 and <= FeeRefusals.Most ? Counted(line)?.Total(Quantity ?? 1, Copies ?? 1) : Due,
            _ => Due,
        };

    public string? NoteBy(FeeLine? line) =>
        Basis == FeeBasis.PerUnit && Counted(line) is { } counted
            ? $"{counted.Working(Quantity ?? 1, Copies ?? 1)}{(string.IsNullOrWhiteSpace(Note) ? null : $"; {Note.Trim()}")}"
            : Note;

    private FeeLine? Counted(FeeLine? line) =>
        line is { } said && said.Amount == Due ? said
        : Due is null ? null
        : new FeeLine(FeeBasis.PerUnit, null, Due, string.Empty, null, null, string.Empty);
}
