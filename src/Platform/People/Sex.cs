namespace ThongSuot.Platform.People;

/// <summary>Nam, nữ: ages of retirement and norms of posts differ by it.</summary>
public enum Sex
{
    Male,
    Female,
}
