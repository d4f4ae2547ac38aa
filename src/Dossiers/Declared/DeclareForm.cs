using System.ComponentModel.DataAnnotations;

namespace ThongSuot.Dossiers.Declared;

/// <summary>Totals as typed.</summary>
internal sealed class DeclareForm
{
    [Required(ErrorMessage = "Nhập ngày bắt đầu.")]
    public DateOnly? From { get; set; }

    [Required(ErrorMessage = "Nhập ngày kết thúc.")]
    public DateOnly? To { get; set; }

    [Required(ErrorMessage = "Ghi nguồn: văn bản, báo cáo hoặc hệ thống cũ.")]
    [StringLength(300, ErrorMessage = "Nguồn dài quá 300 ký tự.")]
    public string? Source { get; set; }

    [Range(0, 1_000_000_000, ErrorMessage = "Nhập số nguyên không âm.")]
    public long? CarriedOver { get; set; }

    [Required(ErrorMessage = "Nhập số tiếp nhận.")]
    [Range(0, 1_000_000_000, ErrorMessage = "Nhập số nguyên không âm.")]
    public long? Received { get; set; }

    [Range(0, 1_000_000_000, ErrorMessage = "Nhập số nguyên không âm.")]
    public long? Online { get; set; }

    [Range(0, 1_000_000_000, ErrorMessage = "Nhập số nguyên không âm.")]
    public long? InTime { get; set; }

    [Range(0, 1_000_000_000, ErrorMessage = "Nhập số nguyên không âm.")]
    public long? Overdue { get; set; }

    [Range(0, 1_000_000_000, ErrorMessage = "Nhập số nguyên không âm.")]
    public long? Open { get; set; }

    [Range(0, 1_000_000_000, ErrorMessage = "Nhập số nguyên không âm.")]
    public long? NotResolved { get; set; }
}
