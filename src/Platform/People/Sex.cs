namespace ThongSuot.Platform.People;

/// <summary>Nữ, nam: ages of retirement and norms of posts differ by it.</summary>
public enum Sex
{
    Female,
    Male,
}
