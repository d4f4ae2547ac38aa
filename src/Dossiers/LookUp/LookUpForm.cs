using System.ComponentModel.DataAnnotations;
using ThongSuot.Platform.Text;

namespace ThongSuot.Dossiers.LookUp;

/// <summary>What opens a dossier to somebody without an account.</summary>
internal class LookUpForm
{
    /// <summary>A code with the words it was copied with.</summary>
    public const int LongestPasted = 200;

    [Required(ErrorMessage = "Nhập mã hồ sơ in trên giấy tiếp nhận.")]
    [StringLength(LongestPasted, ErrorMessage = "Mã hồ sơ dài quá. Nhập đúng mã in trên giấy tiếp nhận.")]
    public string? Code { get; set; }

    [Required(ErrorMessage = "Nhập 4 số cuối của số điện thoại đã đăng ký.")]
    [RegularExpression("^[0-9]{4}$", ErrorMessage = "Nhập đúng 4 chữ số cuối của số điện thoại.")]
    public string? Digits
    {
        get;
        set => field = value is null ? null : LastFour(PastedCode.Of(value));
    }

    // Some paste the whole number: its end is what is asked for.
    private static string LastFour(string digits) =>
        PhoneNumber.Normalise(digits) is { IsRefused: false, Value: var phone } ? phone[^4..] : digits;
}
